package se.stabsliggaren.decision;

import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_DECIDER;
import static se.stabsliggaren.event.RemarkKind.DECISION_WITHOUT_MANDATE;
import static se.stabsliggaren.event.RemarkKind.ENDS_BEFORE_IT_BEGINS;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

class DecisionsTest {

    private static final Mandate LINE = new Mandate(MandateKind.LINE, null, null);

    @Nested
    class WhenADecisionIsTaken {

        @Test
        void recordsIt() {
            incident().when(taken()).isRecorded();
        }

        @Test
        void remarksThatNobodyDecided() {
            incident().when(taken(null, LINE, null)).isRemarked(DECISION_WITHOUT_DECIDER);
        }

        @Test
        void remarksThatNobodyKnowsByWhatRight() {
            incident().when(taken(chief(), null, null)).isRemarked(DECISION_WITHOUT_MANDATE);
            incident()
                    .when(taken(chief(), new Mandate(MandateKind.UNKNOWN, null, null), null))
                    .isRemarked(DECISION_WITHOUT_MANDATE);
        }

        @Test
        void remarksOnceThatNeitherIsSaid() {
            incident().when(taken(null, null, null)).isRemarked(DECISION_WITHOUT_DECIDER);
        }

        @Test
        void asksNothingMoreOfWhoSaysThatNeitherIsKnown() {
            Mandate unknown = new Mandate(MandateKind.UNKNOWN, null, null);
            incident().when(taken(Person.of("Okänt"), unknown, null)).isRecorded();
            incident().when(taken(Person.of("okänd"), null, null)).isRemarked(DECISION_WITHOUT_MANDATE);
        }

        @Test
        void remarksThatItEndsBeforeItBegins() {
            incident()
                    .when(taken(chief(), LINE, valid("2024-11-08", "2024-11-07")))
                    .isRemarked(ENDS_BEFORE_IT_BEGINS);
        }

        @Test
        void recordsThatItHoldsForOneDay() {
            incident()
                    .when(taken(chief(), LINE, valid("2024-11-07", "2024-11-07")))
                    .isRecorded();
        }

        @Test
        void refusesABasisThatDoesNotExist() {
            incident()
                    .when(new DecisionRefrained(null, Text.of("Avstå."), null, chief(), LINE, null, List.of(Ref.to(9))))
                    .isRefused("data.basis[0]", "Nr 9 finns inte i händelsen");
        }
    }

    @Nested
    class WhenTheStaffRefrains {

        @Test
        void recordsIt() {
            incident().when(refrained(chief(), LINE)).isRecorded();
        }

        @Test
        void remarksThatDeciderAndMandateAreMissing() {
            incident().when(refrained(null, null)).isRemarked(DECISION_WITHOUT_DECIDER);
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

    private static Person chief() {
        return Person.of("Testa Testlund");
    }

    private static Validity valid(String from, String to) {
        return new Validity(When.parse(from), When.parse(to), null);
    }
}
