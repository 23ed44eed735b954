package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Sheet;
import se.stabsliggaren.projection.text.Part;

/** Sheets that are out, and what lies ahead. */
class SheetsAndObligationsTest {

    private final History history = new History();

    @ParameterizedTest
    @EnumSource(SheetOutcome.class)
    void aSheetComesBackUsedBlankOrSpoiltButNotMissing(SheetOutcome outcome) {
        history.records(new SheetIssued("B-07", "loggförare", 20));
        history.records(new SheetAccounted("B-07", outcome, null));
        assertThat(page().sheets().isEmpty()).isEqualTo(outcome != SheetOutcome.MISSING);
    }

    @Test
    void aSheetThatWasMissingAndIsFoundIsOutNoMore() {
        history.records(new SheetIssued("B-07", null, null));
        history.records(new SheetAccounted("B-07", SheetOutcome.MISSING, null));
        history.records(new SheetAccounted("B-07", SheetOutcome.USED, null));
        assertThat(page().sheets()).isEmpty();
    }

    @Test
    void thatItWasMissingCorrectedAfterItWasFoundLosesItNotAnew() {
        history.records(new SheetIssued("B-07", null, null));
        int missing = history.records(new SheetAccounted("B-07", SheetOutcome.MISSING, Text.of("stavfle")));
        history.records(new SheetAccounted("B-07", SheetOutcome.USED, null));
        history.correcting(missing, "felstavat")
                .records(new SheetAccounted("B-07", SheetOutcome.MISSING, Text.of("stavfel")));
        assertThat(page().sheets()).isEmpty();
    }

    @Test
    void aSheetThatIsOutSaysToWhomAndSinceWhen() {
        int issued = history.occurred("2024-11-05").records(new SheetIssued("B-07", "loggförare", 20));
        assertThat(page().sheets()).containsExactly(new Sheet(issued, "B-07", "loggförare", "tis 5 nov", null));
    }

    @Test
    void theReturnOfAnotherSheetLeavesItOut() {
        history.records(new SheetIssued("B-07", null, null));
        history.records(new SheetAccounted("B-08", SheetOutcome.USED, null));
        assertThat(page().sheets()).hasSize(1);
    }

    @Test
    void whatIsDueSoonestLiesAheadFirst() {
        int whenever = ahead(null);
        int december = ahead("2024-12-01");
        int november = ahead("2024-11-20");
        assertThat(page().obligations())
                .extracting(obligation -> obligation.point().number())
                .containsExactly(november, december, whenever);
        assertThat(Part.plain(page().obligations().getFirst().point().line())).isEqualTo("Budget, KS");
    }

    @Test
    void whatIsPreparedForNothingInParticularIsPreparedForNone() {
        int budget = ahead(null);
        history.records(new GovernancePrepared(null, Text.of("kopierat")));
        int first = history.records(new GovernancePrepared(Ref.to(budget), Text.of("kopierat")));
        int second = history.records(new GovernancePrepared(Ref.to(budget), Text.of("häftat")));
        assertThat(page().obligations().getFirst().prepared()).containsExactly(first, second);
    }

    @Test
    void whatWasDueIsToldAmongWhatHasPassedSinceNoPostSaysThatItIsDone() {
        history.occurred("2024-11-01").records(new ObligationAhead(Text.of("Budget"), null, When.parse("2024-11-05")));
        assertThat(page().obligations()).isEmpty();
        assertThat(page().passed()).hasSize(1);
    }

    @Test
    void whatWasToldOfADayHasPassedWhenTheDayIsOver() {
        history.occurred("2024-11-07").records(new ObligationAhead(Text.of("Budget"), null, null));
        assertThat(pageAt("2024-11-07T22:59:59Z").passed()).isEmpty();
        assertThat(pageAt("2024-11-07T23:00:00Z").passed()).hasSize(1);
        assertThat(pageAt("2024-11-07T23:00:00Z").obligations()).isEmpty();
    }

    @Test
    void whatWasToldOfNobodyKnowsWhenLiesAheadStill() {
        history.occurred(Occurred.isUnknown()).records(new ObligationAhead(Text.of("Budget"), null, null));
        assertThat(pageAt("2034-11-07T23:00:00Z").obligations()).hasSize(1);
    }

    private int ahead(@Nullable String due) {
        return history.records(new ObligationAhead(Text.of("Budget"), "KS", due == null ? null : When.parse(due)));
    }

    private OpenPointsPage page() {
        return history.page(new OpenPoints());
    }

    private OpenPointsPage pageAt(String now) {
        return history.page(new OpenPoints(), History.readAt(now));
    }
}
