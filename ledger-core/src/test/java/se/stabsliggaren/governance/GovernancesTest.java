package se.stabsliggaren.governance;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class GovernancesTest {

    @Test
    void recordsWhatLiesAhead() {
        incident()
                .when(new ObligationAhead(
                        Text.of("Budgeten ska beslutas."), "kommunfullmäktige", When.parse("2024-11-25")))
                .isRecorded();
    }

    @Test
    void recordsWhatIsPreparedForIt() {
        incident()
                .given(new ObligationAhead(Text.of("Budgeten."), null, null))
                .when(prepared(Ref.to(FIRST)))
                .isRecorded();
    }

    @Test
    void recordsWhatIsPreparedForNothingInParticular() {
        incident().when(prepared(null)).isRecorded();
    }

    @Test
    void remarksThatThePostReferredToIsNoObligation() {
        incident().given(note()).when(prepared(Ref.to(FIRST))).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
    }

    private static GovernancePrepared prepared(@Nullable Ref obligation) {
        return new GovernancePrepared(obligation, Text.of("Kallelser skickas med post."));
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
