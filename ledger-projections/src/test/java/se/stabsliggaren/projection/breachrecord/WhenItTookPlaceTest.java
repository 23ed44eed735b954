package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.breachrecord.Read.cell;
import static se.stabsliggaren.projection.breachrecord.Read.said;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.described;
import static se.stabsliggaren.projection.breachrecord.RecordTexts.took;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;

/** When a breach took place is what posts say of it, and never when they were written. */
class WhenItTookPlaceTest {

    private final History history = new History();
    private final int breach = history.occurred("2024-07-01")
            .records(new BreachSuspected(Text.of("Filer krypterade."), List.of("socialnämnden"), null));

    @Test
    void whenItWasToldIsNotWhenItHappened() {
        history.occurred("2024-07-02").records(described(breach, 140L, 600L, "hälsa"));
        history.occurred("2024-07-09").records(described(breach, 140L, 600L, "hälsa"));
        assertThat(cell(only(), RecordField.OCCURRED).state()).isEqualTo(State.MISSING);
        assertThat(only().missing())
                .contains(
                        new Missing(RecordField.OCCURRED, "Inträffade", "ingen post säger det"),
                        new Missing(RecordField.ENDED, "Upphörde", "ingen post säger det"));
    }

    @Test
    void itBeganAndEndedWhenAPostSaysSo() {
        history.occurred("2024-07-09").records(took(breach, "2024-06-28/night", "2024-07-03", null));
        assertThat(said(only(), RecordField.OCCURRED)).containsExactly("fre 28 juni 2024 natt");
        assertThat(said(only(), RecordField.ENDED)).containsExactly("ons 3 juli 2024");
    }

    @Test
    void twoPostsThatSayDifferentBeginningsContradictEachOther() {
        history.records(took(breach, "2024-06-28", null, null));
        history.records(took(breach, "2024-06-29", null, null));
        assertThat(cell(only(), RecordField.OCCURRED).state()).isEqualTo(State.CONFLICTING);
    }

    @Test
    void thatItWentOnGoesAgainstNoLaterEnd() {
        history.records(took(breach, null, null, true));
        assertThat(said(only(), RecordField.ENDED)).containsExactly("pågick när detta skrevs");
        history.records(took(breach, null, "2024-07-03", null));
        assertThat(cell(only(), RecordField.ENDED).state()).isEqualTo(State.FILLED);
        assertThat(said(only(), RecordField.ENDED)).contains("ons 3 juli 2024");
    }

    private Entry only() {
        return history.page(new BreachRecord()).entries().getFirst();
    }
}
