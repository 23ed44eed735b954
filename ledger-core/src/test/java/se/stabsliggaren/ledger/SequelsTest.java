package se.stabsliggaren.ledger;

import static se.stabsliggaren.event.RemarkKind.BEFORE_WHAT_IT_FOLLOWS;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** What follows cannot have been before what it follows. */
class SequelsTest {

    @Test
    void aDecisionIsNotExtendedBeforeItWasTaken() {
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", "2024-11-04")))
                .isRemarked(BEFORE_WHAT_IT_FOLLOWS, FIRST);
    }

    @Test
    void timesThatCanBeInOrderAreNotRemarked() {
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(at("2024-11-05")))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", "2024-11-05")))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(Occurred.isUnknown()))
                .isRecorded();
        incident()
                .given(taken(at("2024-11-05")))
                .when(extended(between("2024-11-02", null)))
                .isRecorded();
    }

    @Test
    void aTimeThatNobodySaidIsHeldAgainstNothing() {
        incident().given(taken(null)).when(extended(at("2024-11-04"))).isRecorded();
        incident().given(taken(at("2024-11-05"))).when(extended(null)).isRecorded();
    }

    @Test
    void nobodyIsAwareOfABreachBeforeItIsSuspected() {
        incident()
                .given(suspected(at("2024-11-05"), null))
                .when(aware(at("2024-11-04")))
                .isRemarked(BEFORE_WHAT_IT_FOLLOWS, FIRST);
        incident()
                .given(suspected(at("2024-11-05"), When.parse("2024-11-03")))
                .when(aware(at("2024-11-04")))
                .isRecorded();
    }

    private static Draft taken(@Nullable Occurred when) {
        return at(
                when,
                Draft.of(new DecisionTaken(
                        null,
                        Text.of("Stäng nätet."),
                        null,
                        List.of(),
                        Person.of("Testa Testlund"),
                        new Mandate(MandateKind.LINE, null, null),
                        null,
                        null,
                        List.of(),
                        null,
                        List.of())));
    }

    private static Draft extended(@Nullable Occurred when) {
        return at(when, Draft.of(new DecisionExtended(Ref.to(FIRST), null, null, null, null)));
    }

    private static Draft suspected(Occurred when, @Nullable When detected) {
        return at(when, Draft.of(new BreachSuspected(Text.of("Läcka."), List.of("skolan"), detected)));
    }

    private static Draft aware(Occurred when) {
        return at(when, Draft.of(new BecameAware(Ref.to(FIRST), List.of(), Person.of("Testa Testlund"), null)));
    }

    private static Draft at(@Nullable Occurred when, Draft draft) {
        return when == null ? draft : draft.withOccurred(when);
    }

    private static Occurred at(String when) {
        return Occurred.at(When.parse(when));
    }

    private static Occurred between(String from, @Nullable String to) {
        return Occurred.between(When.parse(from), to == null ? null : When.parse(to));
    }
}
