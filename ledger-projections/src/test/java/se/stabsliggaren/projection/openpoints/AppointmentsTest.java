package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.View;

/** What has a time stands in the calendar at that time, moves with it, and goes when it is done. */
class AppointmentsTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Test
    void aLimitThatRunsStandsAtItsMoment() {
        int aware = becameAware("2024-11-06T13:05Z");
        assertThat(at("2024-11-07T12:00:00Z")).singleElement().satisfies(limit -> {
            assertThat(limit.what()).isEqualTo("Anmälan av personuppgiftsincident, socialnämnden");
            assertThat(limit.at()).isEqualTo(When.at(Instant.parse("2024-11-09T13:05:00Z")));
            assertThat(limit.asFirst()).isFalse();
            assertThat(limit.said()).isEqualTo("Fristen löper: lör 9 nov 2024 kl. 14.05.");
            assertThat(limit.posts()).containsExactly(aware);
            assertThat(limit.limit()).isEqualTo(State.RUNNING);
        });
    }

    @Test
    void oneThatNobodyCanTellExactlyStandsAtItsFirstMomentAndSaysSo() {
        becameAware("2024-11-06");
        assertThat(at("2024-11-07T12:00:00Z")).singleElement().satisfies(limit -> {
            assertThat(limit.at()).isEqualTo(When.at(Instant.parse("2024-11-08T23:00:00Z")));
            assertThat(limit.asFirst()).isTrue();
            assertThat(limit.said()).startsWith("Fristen löper: mellan lör 9 nov 2024 kl. 00.00 och ");
        });
    }

    @Test
    void oneWhoseStartIsToldTwiceStandsAtBothMomentsAndSaysOfEachFromWhichPost() {
        int earlier = becameAware("2024-11-06T10:05Z");
        Appointment alone = at("2024-11-07T12:00:00Z").getFirst();
        int later = history.occurred("2024-11-06T11:05Z")
                .records(new BecameAware(Ref.to(1), List.of("socialnämnden"), Person.of("chefen"), null));
        List<Appointment> both = at("2024-11-07T12:00:00Z");
        assertThat(both)
                .extracting(Appointment::what, Appointment::at, Appointment::posts, Appointment::asFirst)
                .containsExactly(
                        tuple(
                                "Anmälan av personuppgiftsincident, socialnämnden, räknat från nr " + earlier,
                                When.at(Instant.parse("2024-11-09T10:05:00Z")),
                                List.of(earlier),
                                false),
                        tuple(
                                "Anmälan av personuppgiftsincident, socialnämnden, räknat från nr " + later,
                                When.at(Instant.parse("2024-11-09T11:05:00Z")),
                                List.of(later),
                                false));
        assertThat(both)
                .extracting(Appointment::said)
                .containsExactly(
                        "Räknat från kännedom om personuppgiftsincidenten (nr %d): Fristen löper: lör 9 nov 2024 kl. 11.05."
                                .formatted(earlier),
                        "Räknat från kännedom om personuppgiftsincidenten (nr %d): Fristen löper: lör 9 nov 2024 kl. 12.05."
                                .formatted(later));
        assertThat(both.getFirst().key()).isEqualTo(alone.key());
        assertThat(both).extracting(Appointment::key).doesNotHaveDuplicates();
    }

    @Test
    void whatIsPassedByOneAndRunsByTheOtherIsToldSoOfEach() {
        becameAware("2024-11-06T10:05Z");
        history.occurred("2024-11-06T11:05Z")
                .records(new BecameAware(Ref.to(1), List.of("socialnämnden"), Person.of("chefen"), null));
        assertThat(at("2024-11-09T10:30:00Z"))
                .extracting(Appointment::limit)
                .containsExactly(State.PASSED, State.RUNNING);
    }

    @Test
    void oneOfDaysStandsOnItsLastDayWithHowSureTheRuleIs() {
        history.occurred("2024-11-06T12:00Z")
                .records(new DutyAssessed(
                        "NIS1.STEP1", null, null, Verdict.APPLIES, null, Text.of("Driver vatten."), null));
        history.occurred("2024-11-06T12:30Z")
                .records(new DutyFiled("NIS1.STEP1", "MSB", null, Stage.INITIAL, null, null, null, null));
        assertThat(at("2024-11-07T12:00:00Z")).anySatisfy(limit -> {
            assertThat(limit.at()).isInstanceOf(When.Day.class);
            assertThat(limit.said()).contains("till och med").endsWith("innan ni litar på det.");
        });
    }

    @Test
    void aLimitThatMovesIsTheSameOne() {
        int aware = becameAware("2024-11-06T13:05Z");
        Appointment before = at("2024-11-07T12:00:00Z").getFirst();
        history.correcting(aware, "fel klockslag")
                .occurred("2024-11-06T15:05Z")
                .records(new BecameAware(Ref.to(1), List.of("socialnämnden"), Person.of("chefen"), null));
        Appointment after = at("2024-11-07T12:00:00Z").getFirst();
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.at()).isEqualTo(When.at(Instant.parse("2024-11-09T15:05:00Z")));
    }

    @Test
    void whatIsFiledStandsThereNoMore() {
        becameAware("2024-11-06T13:05Z");
        history.occurred("2024-11-07T13:05Z")
                .records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        assertThat(at("2024-11-08T12:00:00Z")).isEmpty();
    }

    @Test
    void whatNobodyCanTellWhenItRunsOutHasNoPlace() {
        history.records(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));
        assertThat(at("2024-11-08T12:00:00Z")).isEmpty();
    }

    @Test
    void theNextMeetingIsTheOneThatTheLastMeetingAgreedOn() {
        history.records(meeting(null, "2024-11-07T08:00Z"));
        Appointment first = at("2024-11-06T13:00:00Z").getFirst();
        history.records(meeting("krisledning", "2024-11-07T09:00Z"));
        int second = history.records(meeting(null, "2024-11-07/forenoon"));
        assertThat(at("2024-11-06T13:00:00Z"))
                .extracting(Appointment::what, Appointment::said)
                .containsExactly(
                        tuple("Stabsmöte", "Tors 7 nov 2024 förmiddag."),
                        tuple("Stabsmöte", "Tors 7 nov 2024 kl. 10.00."));
        assertThat(at("2024-11-06T13:00:00Z").getFirst())
                .satisfies(moved -> assertThat(moved.key()).isEqualTo(first.key()))
                .satisfies(moved -> assertThat(moved.posts()).containsExactly(second));
        history.records(meeting(null, null));
        history.records(meeting("Krisledning ", null));
        assertThat(at("2024-11-06T13:00:00Z")).isEmpty();
    }

    @Test
    void aDecisionEndsAndIsToBeReviewedWithoutAWordOfWhatItSays() {
        int taken = history.records(new DecisionTaken(
                null,
                Text.of("Stäng nätet"),
                null,
                List.of(),
                null,
                null,
                new Validity(null, When.parse("2024-11-08"), null),
                null,
                List.of(),
                When.parse("2024-11-07T08:00Z"),
                List.of()));
        assertThat(at("2024-11-06T13:00:00Z"))
                .extracting(Appointment::what, Appointment::at)
                .containsExactly(
                        tuple("Beslut nr 1 upphör att gälla", When.parse("2024-11-08")),
                        tuple("Beslut nr 1 ska omprövas", When.parse("2024-11-07T08:00Z")));
        history.records(new DecisionRevoked(Ref.to(taken), null, null, null));
        assertThat(at("2024-11-06T13:00:00Z")).isEmpty();
    }

    @Test
    void aPromisedUpdateStandsThereUntilItCame() {
        history.records(new UpdatePromised("invånarna", When.parse("2024-11-07T08:00Z"), Text.of("hemligt ord")));
        assertThat(at("2024-11-06T13:00:00Z")).singleElement().satisfies(promised -> {
            assertThat(promised.what()).isEqualTo("Utlovat besked");
            assertThat(promised.said()).isEqualTo("Tors 7 nov 2024 kl. 09.00.");
        });
    }

    private int becameAware(String when) {
        int breach = history.records(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));
        return history.occurred(when)
                .records(new BecameAware(Ref.to(breach), List.of("socialnämnden"), Person.of("chefen"), null));
    }

    private static MeetingHeld meeting(@Nullable String kind, @Nullable String next) {
        return new MeetingHeld(
                null, kind, null, List.of(), List.of(), List.of(), next == null ? null : When.parse(next));
    }

    private List<Appointment> at(String now) {
        OpenPoints points = new OpenPoints();
        return points.appointments(View.of(points, history.posts()), Instant.parse(now));
    }
}
