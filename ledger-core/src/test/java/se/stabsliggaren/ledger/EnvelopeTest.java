package se.stabsliggaren.ledger;

import static se.stabsliggaren.event.RemarkKind.ABOUT_A_WITHDRAWN_POST;
import static se.stabsliggaren.event.RemarkKind.ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.CORRECTED_WITHOUT_REASON;
import static se.stabsliggaren.event.RemarkKind.FAR_AHEAD;
import static se.stabsliggaren.event.RemarkKind.OCCURRED_IN_THE_FUTURE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

class EnvelopeTest {

    @Nested
    class WhenReferringToPosts {

        @Test
        void refusesAPostThatDoesNotExist() {
            incident().when(done(FIRST)).isRefused("data.task", "Nr 3 finns inte i händelsen");
        }

        @Test
        void refusesAPostBeforeTheFirst() {
            incident().when(done(0)).isRefused("data.task", "kontrollera löpnumret");
            incident().when(done(-1)).isRefused("data.task", "kontrollera löpnumret");
        }

        @Test
        void refusesACauseThatDoesNotExist() {
            incident()
                    .when(Drafts.causedBy(Ref.to(9), note("Följd.")))
                    .isRefused("causedBy", "Nr 9 finns inte i händelsen");
        }

        @Test
        void recordsACauseThatExists() {
            incident().when(Drafts.causedBy(Ref.to(1), note("Följd."))).isRecorded();
        }

        @Test
        void refusesALabelThatNobodyBears() {
            incident()
                    .when(new TaskDone(Ref.toLabel("larm"), null))
                    .isRefused("data.task", "Ingen tidigare post i gruppen har märket #larm");
        }

        @Test
        void remarksThatThePostIsWithdrawn() {
            incident()
                    .given(note("Först."), withdrawn(FIRST))
                    .when(Drafts.causedBy(Ref.to(FIRST), note("Följd.")))
                    .isRemarked(ABOUT_A_WITHDRAWN_POST, FIRST);
        }

        @Test
        void understandsTheNumberOfACorrectionAsTheMatterItCorrects() {
            incident()
                    .given(task("Ring."))
                    .givenCorrection(FIRST, task("Ring nu."))
                    .when(done(FIRST + 1))
                    .isRecorded();
        }

        @Test
        void remembersWhatWasSaidOfTheNumberOfACorrection() {
            incident()
                    .given(task("Ring."))
                    .givenCorrection(FIRST, task("Ring nu."))
                    .given(done(FIRST + 1))
                    .when(done(FIRST))
                    .isRemarked(ALREADY_ENDED, FIRST + 2);
        }
    }

    @Nested
    class WhenCorrecting {

        @Test
        void recordsAPostOfTheSameTypeWithAReason() {
            incident()
                    .given(note("Kl 9."))
                    .whenCorrecting(FIRST, note("Kl 10."))
                    .isRecorded();
        }

        @Test
        void remarksThatTheReasonIsMissing() {
            incident()
                    .given(note("Kl 9."))
                    .when(Drafts.correcting(FIRST, null, note("Kl 10.")))
                    .isRemarked(CORRECTED_WITHOUT_REASON, FIRST);
        }

        @Test
        void refusesAnotherType() {
            incident()
                    .given(note("Ring."))
                    .whenCorrecting(FIRST, task("Ring."))
                    .isRefused("corrects", "Nr 3 är av annat slag");
        }

        @Test
        void refusesAPostThatDoesNotExist() {
            incident().whenCorrecting(FIRST, note("Kl 10.")).isRefused("corrects", "Nr 3 finns inte i händelsen");
        }

        @Test
        void refusesToCorrectAWithdrawal() {
            incident()
                    .given(note("Kl 9."), withdrawn(FIRST))
                    .whenCorrecting(FIRST + 1, withdrawn(1))
                    .isRefused("corrects", "En återkallelse kan inte rättas");
        }

        @Test
        void bringsAWithdrawnMatterBack() {
            incident()
                    .given(task("Ring."), withdrawn(FIRST))
                    .whenCorrecting(FIRST, task("Ring nu."))
                    .isRemarked(ABOUT_A_WITHDRAWN_POST, FIRST);
            incident()
                    .given(task("Ring."), withdrawn(FIRST))
                    .givenCorrection(FIRST, task("Ring nu."))
                    .when(done(FIRST))
                    .isRecorded();
        }
    }

    @Nested
    class WhenATimeIsNamedThatLiesAhead {

        private static final When EARLIER = When.parse("2024-11-04");
        private static final When MISTYPED = When.parse("2204-11-08");

        @Test
        void recordsWhatIsPlanned() {
            incident().when(due("2033-01-31")).isRecorded();
        }

        @Test
        void remarksAYearThatWasMistyped() {
            incident().when(due("2204-11-08")).isRemarked(FAR_AHEAD);
        }

        @Test
        void remarksItInWhenSomethingHappened() {
            for (Occurred mistyped : List.of(
                    Occurred.between(EARLIER, MISTYPED),
                    Occurred.between(null, MISTYPED),
                    Occurred.oneOf(List.of(EARLIER, MISTYPED)),
                    Occurred.at(new When.Between(EARLIER, MISTYPED)))) {
                incident().when(Drafts.occurring(mistyped, note("Larmet."))).isRemarked(FAR_AHEAD);
            }
        }

        @Test
        void remarksItAtEitherEndOfHowLongADecisionHolds() {
            incident().when(holding(new Validity(EARLIER, MISTYPED, null))).isRemarked(FAR_AHEAD);
            incident().when(holding(new Validity(MISTYPED, null, null))).isRemarked(FAR_AHEAD);
        }

        private static DecisionTaken holding(Validity valid) {
            return new DecisionTaken(
                    null,
                    Text.of("Nätet stängs."),
                    null,
                    List.of(),
                    Person.of("stabschefen"),
                    new Mandate(MandateKind.LINE, null, null),
                    valid,
                    null,
                    List.of(),
                    null,
                    List.of());
        }

        private static TaskGiven due(String when) {
            return new TaskGiven(Text.of("Kopiera."), "kansliet", null, When.parse(when), null);
        }
    }

    @Nested
    class WhenItHasNotHappenedYet {

        private static final When LATER = When.parse("2024-11-06T18:00Z");
        private static final When NEXT_DAY = When.parse("2024-11-07");

        @Test
        void refusesItOnASynchronisedClock() {
            incident()
                    .when(Drafts.occurring(Occurred.at(LATER), note("Mötet.")))
                    .isRefused("occurred", "Tidpunkten har inte varit än");
            incident()
                    .when(Drafts.occurring(Occurred.between(NEXT_DAY, null), note("Mötet.")))
                    .isRefused("occurred", "Tidpunkten har inte varit än");
            incident()
                    .when(Drafts.occurring(Occurred.oneOf(List.of(LATER, NEXT_DAY)), note("Mötet.")))
                    .isRefused("occurred", "Tidpunkten har inte varit än");
        }

        @ParameterizedTest
        @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYNCHRONISED")
        void remarksItOnAnyOtherClock(ClockState clock) {
            incident()
                    .clock(clock)
                    .when(Drafts.occurring(Occurred.at(LATER), note("Mötet.")))
                    .isRemarked(OCCURRED_IN_THE_FUTURE);
        }

        @Test
        void recordsWhatMayHaveHappened() {
            When earlier = When.parse("2024-11-06T09:00Z");
            incident()
                    .when(Drafts.occurring(Occurred.oneOf(List.of(earlier, LATER)), note("Larmet.")))
                    .isRecorded();
            incident()
                    .when(Drafts.occurring(Occurred.at(When.parse("2024-11-06")), note("I dag.")))
                    .isRecorded();
            incident()
                    .when(Drafts.occurring(Occurred.between(earlier, NEXT_DAY), note("Pågår.")))
                    .isRecorded();
            incident()
                    .when(Drafts.occurring(Occurred.isUnknown(), note("Någon gång.")))
                    .isRecorded();
        }
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static TaskGiven task(String text) {
        return new TaskGiven(Text.of(text), "kansliet", null, null, null);
    }

    private static TaskDone done(int task) {
        return new TaskDone(Ref.to(task), null);
    }

    private static PostWithdrawn withdrawn(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Fel."));
    }
}
