package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.breachrecord.Read.cell;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;

/** What an authority once recorded of a breach is never gone from its record. */
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

    @Test
    void aWithdrawnFilingStaysStruckThroughAndTheNumberItGotSaysSo() {
        int filing = history.occurred("2024-11-07T08:00Z")
                .records(RecordTexts.filed("socialnämnden", Stage.INITIAL, "anmälan"));
        int number = history.records(new ReferenceReceived(Ref.to(filing), "IMY-diarienummer", "IMY-2026-1"));
        int withdrawn = history.records(new PostWithdrawn(Ref.to(filing), Text.of("aldrig skickad")));
        Entry entry = Read.only(history);
        Cell notified = cell(entry, RecordField.NOTIFIED_AT);
        assertThat(notified.values()).isEmpty();
        assertThat(notified.history())
                .extracting(Past::post, Past::withdrawn, Past::in)
                .containsExactly(tuple(filing, true, withdrawn));
        assertThat(cell(entry, RecordField.IMY_NUMBERS).values())
                .singleElement()
                .satisfies(value -> {
                    assertThat(Part.plain(value.said()))
                            .isEqualTo(
                                    "IMY-2026-1 – för nr %d, som är återkallad i nr %d".formatted(filing, withdrawn));
                    assertThat(value.posts()).containsExactly(number);
                });
    }

    @Test
    void aFilingThatWasRecordedAnewKeepsItsNumberWithoutAWordOfTheOldOne() {
        int filing = history.occurred("2024-11-07T08:00Z")
                .records(RecordTexts.filed("socialnämnden", Stage.INITIAL, "anmälan"));
        history.records(new ReferenceReceived(Ref.to(filing), "IMY-diarienummer", "IMY-2026-1"));
        history.occurred("2024-11-07T09:00Z")
                .correcting(filing, "fel timme")
                .records(RecordTexts.filed("socialnämnden", Stage.INITIAL, "anmälan"));
        Entry entry = Read.only(history);
        assertThat(Read.said(entry, RecordField.IMY_NUMBERS)).containsExactly("IMY-2026-1");
        assertThat(cell(entry, RecordField.NOTIFIED_AT).history())
                .extracting(Past::post, Past::withdrawn)
                .containsExactly(tuple(filing, false));
    }

    private List<Entry> entries() {
        return history.page(new BreachRecord()).entries();
    }

    private static BreachSuspected suspected(String controller) {
        return new BreachSuspected(Text.of("Filer krypterade."), List.of(controller), null);
    }
}
