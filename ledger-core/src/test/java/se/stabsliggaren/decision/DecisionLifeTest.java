package se.stabsliggaren.decision;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REPLACED;
import static se.stabsliggaren.event.RemarkKind.DECISION_ALREADY_REVOKED;
import static se.stabsliggaren.event.RemarkKind.ENDS_BEFORE_IT_BEGINS;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/** What becomes of a decision after it was taken. */
class DecisionLifeTest {

    private static final Mandate LINE = new Mandate(MandateKind.LINE, null, null);

    @Nested
    class WhenADecisionLivesOn {

        @Test
        void recordsIt() {
            incident().given(taken()).when(confirmed()).isRecorded();
            incident().given(taken()).when(extended(null)).isRecorded();
            incident().given(taken()).when(carriedOut()).isRecorded();
            incident().given(taken()).when(reported()).isRecorded();
            incident().given(taken()).when(revoked()).isRecorded();
            incident().given(taken(), taken()).when(replaced(FIRST + 1)).isRecorded();
        }

        @Test
        void recordsItOfADecisionToRefrain() {
            incident().given(refrained(chief(), LINE)).when(revoked()).isRecorded();
        }

        @Test
        void remarksThatThePostReferredToIsNoDecision() {
            incident().given(note()).when(confirmed()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(extended(null)).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(carriedOut()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(reported()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
            incident().given(note()).when(revoked()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }

        @Test
        void remarksThatItIsExtendedToBeforeItBegins() {
            incident()
                    .given(taken())
                    .when(extended(valid("2024-11-08", "2024-11-07")))
                    .isRemarked(ENDS_BEFORE_IT_BEGINS);
        }
    }

    @Nested
    class WhenADecisionNoLongerHolds {

        @Test
        void remarksThatItWasRevoked() {
            incident().given(taken(), revoked()).when(extended(null)).isRemarked(DECISION_ALREADY_REVOKED, FIRST + 1);
            incident().given(taken(), revoked()).when(revoked()).isRemarked(DECISION_ALREADY_REVOKED, FIRST + 1);
            incident().given(taken(), revoked()).when(carriedOut()).isRemarked(DECISION_ALREADY_REVOKED, FIRST + 1);
        }

        @Test
        void remarksThatItWasReplaced() {
            incident()
                    .given(taken(), taken(), replaced(FIRST + 1))
                    .when(revoked())
                    .isRemarked(DECISION_ALREADY_REPLACED, FIRST + 2);
        }

        @Test
        void recordsThatItIsReportedAllTheSame() {
            incident().given(taken(), revoked()).when(reported()).isRecorded();
        }

        @Test
        void holdsAgainWhenTheRevocationIsWithdrawn() {
            incident()
                    .given(taken(), revoked(), withdrawn(FIRST + 1))
                    .when(extended(null))
                    .isRecorded();
        }
    }

    @Nested
    class WhenADecisionIsReplaced {

        @Test
        void refusesThatItReplacesItself() {
            incident()
                    .given(taken())
                    .when(replaced(FIRST))
                    .isRefused("data.replacement", "Ett beslut kan inte ersätta sig självt");
        }

        @Test
        void refusesThatItReplacesItselfUnderTheNumberOfItsCorrection() {
            incident()
                    .given(taken())
                    .givenCorrection(FIRST, taken())
                    .when(replaced(FIRST + 1))
                    .isRefused("data.replacement", "Ett beslut kan inte ersätta sig självt");
        }

        @Test
        void remarksThatTheReplacementIsNoDecision() {
            incident().given(taken(), note()).when(replaced(FIRST + 1)).isRemarked(ABOUT_ANOTHER_KIND, FIRST + 1);
        }
    }

    private static DecisionTaken taken() {
        return taken(chief(), LINE, null);
    }

    private static DecisionTaken taken(@Nullable Person decider, @Nullable Mandate mandate, @Nullable Validity valid) {
        return new DecisionTaken(
                null,
                Text.of("Stäng nätet."),
                null,
                List.of(),
                decider,
                mandate,
                valid,
                null,
                List.of(),
                null,
                List.of());
    }

    private static DecisionRefrained refrained(@Nullable Person decider, @Nullable Mandate mandate) {
        return new DecisionRefrained(null, Text.of("Betala inte."), null, decider, mandate, null, List.of());
    }

    private static DecisionConfirmed confirmed() {
        return new DecisionConfirmed(Ref.to(FIRST), chief());
    }

    private static DecisionExtended extended(@Nullable Validity valid) {
        return new DecisionExtended(Ref.to(FIRST), valid, null, null, null);
    }

    private static DecisionReplaced replaced(int replacement) {
        return new DecisionReplaced(Ref.to(FIRST), Ref.to(replacement), null);
    }

    private static DecisionRevoked revoked() {
        return new DecisionRevoked(Ref.to(FIRST), null, null, null);
    }

    private static DecisionCarriedOut carriedOut() {
        return new DecisionCarriedOut(Ref.to(FIRST), "IT-driften", null);
    }

    private static DecisionReported reported() {
        return new DecisionReported(Ref.to(FIRST), "kommunstyrelsen", null);
    }

    private static Person chief() {
        return Person.of("Testa Testlund");
    }

    private static Validity valid(String from, String to) {
        return new Validity(When.parse(from), When.parse(to), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
