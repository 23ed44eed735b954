package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.applies;
import static se.stabsliggaren.projection.duties.DutyTexts.assessed;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** What the clock records of limits stands for ever, so that it is made of what is certain alone. */
class PassedLimitsTest {

    private static final String AFTER = "2024-11-11T14:00:00.001Z";
    private static final String LONG_AFTER = "2025-03-01T12:00:00Z";

    private final History history = new History();
    private final int breach;

    PassedLimitsTest() {
        history.records(opened());
        breach = history.records(suspected("socialnämnden"));
    }

    @Nested
    class WhenTheStartIsKnownToTheMinute {

        private final int aware = history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));

        @Test
        void theyPassOnceTheHourIsFullInWhichTheyRunOut() {
            assertThat(at("2024-11-11T13:06:00Z").unrecorded()).isEmpty();
            assertThat(at("2024-11-11T13:06:00Z").next()).isEqualTo(AFTER);
            assertThat(at("2024-11-11T14:00:00Z").unrecorded()).isEmpty();
            assertThat(at(AFTER).unrecorded())
                    .containsExactly(
                            new Passing(passed("2024-11-11T13:05Z"), Occurred.at(When.parse("2024-11-11T13:05Z"))));
            assertThat(at(AFTER).next()).isNull();
        }

        @Test
        void theyAreRecordedOnceAndNotAgainWhenSomebodyTakesThatBack() {
            int passed = history.records(passed("2024-11-11T13:05Z"));
            assertThat(at(AFTER).unrecorded()).isEmpty();
            history.records(new PostWithdrawn(Ref.to(passed), Text.of("Anmäldes på papper.")));
            assertThat(at(LONG_AFTER).unrecorded()).isEmpty();
        }

        @Test
        void theyAreRecordedOnceHoweverTheControllersNameWasTyped() {
            history.records(
                    new LimitPassed("gdpr33.notify", " Socialnämnden", When.parse("2024-11-11T13:05Z"), Ref.to(aware)));
            assertThat(at(AFTER).unrecorded()).isEmpty();
        }

        @Test
        void whatIsFiledIsNotWatched() {
            history.occurred("2024-11-20T13:05Z")
                    .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            assertThat(at(LONG_AFTER)).isEqualTo(nothing());
        }

        @Test
        void whatMayBeFiledIsNotWatchedEither() {
            history.records(filed("GDPR33.NOTIFY", "tillsynen", null, Stage.INITIAL));
            assertThat(at(LONG_AFTER)).isEqualTo(nothing());
        }

        @Test
        void aReportToThePoliceIsNoNotification() {
            history.records(filed(null, "Polisen", null, Stage.INITIAL));
            assertThat(at(AFTER).unrecorded()).hasSize(1);
        }

        @Test
        void whatWasDecidedNotToBeFiledIsNotWatched() {
            history.occurred("2024-11-09T13:05Z")
                    .records(new NotificationDecided(
                            Ref.to(breach), List.of(), false, Text.of("Osannolik risk."), Person.of("chefen"), null));
            assertThat(at(LONG_AFTER)).isEqualTo(nothing());
        }

        @Test
        void whatWasAssessedNotToApplyIsNotWatched() {
            history.records(assessed("GDPR33.NOTIFY", Verdict.DOES_NOT_APPLY));
            assertThat(at(LONG_AFTER)).isEqualTo(nothing());
        }

        @Test
        void aLimitThatACorrectionMovesPassesAgainAndThePageTellsBoth() {
            int first = history.records(passed("2024-11-11T13:05Z"));
            history.occurred("2024-11-08T17:05Z")
                    .correcting(aware, "fel klockslag")
                    .records(aware(breach, "socialnämnden"));

            assertThat(at("2024-11-11T15:00:00Z").unrecorded()).isEmpty();
            assertThat(warnings("2024-11-11T15:00:00Z"))
                    .containsExactly(("Nr %d säger att fristen gick ut mån 11 nov 2024 kl. 14.05; som posterna lyder nu"
                                    + " går den ut mån 11 nov 2024 kl. 18.05.")
                            .formatted(first));
            assertThat(at("2024-11-11T18:00:00.001Z").unrecorded())
                    .extracting(Passing::event)
                    .containsExactly(passed("2024-11-11T17:05Z"));
        }

        @Test
        void ofALimitThatDidNotMoveThePageTellsNothingMore() {
            history.records(passed("2024-11-11T13:05Z"));
            assertThat(warnings(LONG_AFTER)).isEmpty();
        }

        private LimitPassed passed(String limit) {
            return PassedLimitsTest.passed("socialnämnden", limit, aware);
        }
    }

    @Test
    void eachControllerHasItsOwn() {
        int one = history.occurred("2024-11-08T13:05Z").records(aware(breach, "socialnämnden"));
        int other = history.occurred("2024-11-08T16:05Z").records(aware(breach, "skolan"));
        assertThat(at(LONG_AFTER).unrecorded())
                .extracting(Passing::event)
                .containsExactly(
                        passed("socialnämnden", "2024-11-11T13:05Z", one),
                        passed("skolan", "2024-11-11T16:05Z", other));
    }

    @Test
    void aVagueStartPassesWhenItsLastPossibleLimitHas() {
        int aware = history.occurred("2024-11-08").records(aware(breach, "socialnämnden"));
        assertThat(at("2024-11-11T22:59:00Z").unrecorded()).isEmpty();
        assertThat(at("2024-11-11T23:00:01Z").unrecorded())
                .containsExactly(new Passing(
                        passed("socialnämnden", "2024-11-11T22:59Z", aware),
                        Occurred.between(When.parse("2024-11-10T23:00Z"), When.parse("2024-11-11T22:59Z"))));
    }

    @Test
    void aStartOfWhichNobodySaidWhenWasNoLaterThanItsPost() {
        history.clock("2024-11-08T13:05:00Z");
        int aware = history.records(aware(breach, "socialnämnden"));
        assertThat(at(AFTER).unrecorded())
                .containsExactly(new Passing(
                        passed("socialnämnden", "2024-11-11T13:05Z", aware),
                        Occurred.between(null, When.parse("2024-11-11T13:05Z"))));
    }

    @Test
    void aStartThatMayStillLieAheadNeverPasses() {
        history.occurred(Occurred.between(When.parse("2024-11-08"), null)).records(aware(breach, "socialnämnden"));
        assertThat(at(LONG_AFTER)).isEqualTo(nothing());
        history.occurred(Occurred.isUnknown()).records(suspected("skolan"));
        assertThat(at(LONG_AFTER)).isEqualTo(nothing());
    }

    @Test
    void whatNobodyHasToFileNeverPasses() {
        history.occurred("2026-03-02T12:00Z")
                .records(new DutyAssessed(
                        "CSL", null, null, Verdict.APPLIES, Obligation.VOLUNTARY, Text.of("Inte betydande."), null));
        assertThat(at("2027-01-01T12:00:00Z")).isEqualTo(nothing());
    }

    @Test
    void aPeriodPassesWhenItsLastDayHas() {
        int filing = history.occurred("2026-03-02T12:00Z").records(filed("CSL.NOTIFY", "MCF", null, Stage.INITIAL));
        assertThat(at("2026-04-02T21:59:59Z").unrecorded()).isEmpty();
        assertThat(at("2026-04-02T22:00:01Z").unrecorded())
                .contains(new Passing(
                        new LimitPassed("CSL.FINAL", null, When.parse("2026-04-02"), Ref.to(filing)),
                        Occurred.at(When.parse("2026-04-02T22:00Z"))));
    }

    @Test
    void everyLimitThatTheClockRecordsIsToldAsPassedByThePageToo() {
        history.occurred("2026-03-02T12:00Z").records(applies("CSL"));
        history.occurred("2026-03-02T12:00Z").records(aware(breach, "socialnämnden"));
        String now = "2026-09-01T12:00:00Z";
        List<String> passed = history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.clock().state() == DutyClock.State.PASSED)
                .map(Duty::regime)
                .toList();
        assertThat(at(now).unrecorded())
                .extracting(one -> one.event().regime())
                .isNotEmpty()
                .isSubsetOf(passed);
    }

    private static LimitPassed passed(@Nullable String controller, String limit, int started) {
        return new LimitPassed("GDPR33.NOTIFY", controller, When.parse(limit), Ref.to(started));
    }

    private static PassedLimits nothing() {
        return new PassedLimits(List.of(), null);
    }

    private PassedLimits at(String now) {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(now));
    }

    private List<String> warnings(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .flatMap(duty -> duty.warnings().stream())
                .toList();
    }
}
