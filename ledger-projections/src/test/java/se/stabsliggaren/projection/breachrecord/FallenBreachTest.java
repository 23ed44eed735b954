package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.breachrecord.Read.cell;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.text.AmendmentNote;

/** What an authority once recorded as a breach is never gone from its record. */
class FallenBreachTest {

    private final History history = new History();
    private final int breach = history.records(suspected("socialnämnden"));

    @Test
    void aWithdrawnBreachStaysAndSaysWhatWithdrewIt() {
        int withdrawn = history.records(new PostWithdrawn(Ref.to(breach), Text.of("falskt larm")));
        Entry entry = Read.only(history);
        assertThat(entry.breach()).isEqualTo(breach);
        assertThat(entry.controller()).isEqualTo("socialnämnden");
        assertThat(entry.undone()).extracting(AmendmentNote::words).containsExactly("återkallad i nr " + withdrawn);
        assertThat(entry.missing()).isEmpty();
        assertThat(cell(entry, RecordField.WHAT).values()).isEmpty();
        assertThat(cell(entry, RecordField.WHAT).history())
                .extracting(Past::post, Past::withdrawn, Past::in)
                .containsExactly(tuple(breach, true, withdrawn));
    }

    @Test
    void aBreachOfWhichSomethingStandsHasNotFallen() {
        history.records(
                new RiskJudged(Ref.to(breach), List.of("socialnämnden"), Risk.HIGH, Text.of("hälsouppgifter"), null));
        history.records(new PostWithdrawn(Ref.to(breach), Text.of("dubbelt")));
        assertThat(Read.only(history).undone()).isEmpty();
    }

    @Test
    void aControllerThatWasNamedByMistakeStaysStruckThroughBesideTheRightOne() {
        int right = history.correcting(breach, "fel nämnd").records(suspected("kommunstyrelsen"));
        assertThat(entries()).extracting(Entry::controller).containsExactly("kommunstyrelsen", "socialnämnden");
        assertThat(entries().get(0).undone()).isEmpty();
        assertThat(entries().get(1).undone()).extracting(AmendmentNote::words).containsExactly("rättad i nr " + right);
    }

    @Test
    void aBreachWhoseControllerWasSaidLaterIsOneAndTheSame() {
        History other = new History();
        int nobodys = other.records(new BreachSuspected(Text.of("Filer krypterade."), List.of(), null));
        other.correcting(nobodys, "nämnden saknades").records(suspected("socialnämnden"));
        Entry entry = Read.only(other);
        assertThat(entry.undone()).isEmpty();
        Cell what = cell(entry, RecordField.WHAT);
        assertThat(what.history()).extracting(Past::post).containsExactly(nobodys);
    }

    private List<Entry> entries() {
        return history.page(new BreachRecord()).entries();
    }

    private static BreachSuspected suspected(String controller) {
        return new BreachSuspected(Text.of("Filer krypterade."), List.of(controller), null);
    }
}
