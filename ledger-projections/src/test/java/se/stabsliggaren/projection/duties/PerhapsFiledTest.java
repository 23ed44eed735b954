package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.View;

/** A filing whose post does not say what it is about settles nothing for certain, and denies nothing either. */
class PerhapsFiledTest {

    private static final String NOW = "2026-11-26T17:00:00Z";

    private final History history = new History().clock("2026-11-26T08:00:00Z");

    PerhapsFiledTest() {
        history.records(opened());
    }

    @Nested
    class OfAProcessorsBreachAndTheBoards {

        private final int noticed = history.records(new ProcessorNoticed(null, "Drift Exempel AB", null));
        private final int breach = history.records(suspected("kommunstyrelsen", "kulturnämnden"));
        private final int filing;

        OfAProcessorsBreachAndTheBoards() {
            history.occurred("2026-11-19T06:00Z").records(aware(breach));
            filing = notified(null, "2026-11-20T06:00Z");
        }

        @Test
        void noBoardIsToldThatNothingIsFiled() {
            for (String board : List.of("kommunstyrelsen", "kulturnämnden")) {
                DutyClock clock = clock(breach, board);
                assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
                assertThat(clock.said())
                        .startsWith("Fristen gick ut för ")
                        .endsWith("; om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det."
                                .formatted(filing));
            }
        }

        @Test
        void theClockRecordsNothing() {
            assertThat(passed().unrecorded()).isEmpty();
        }

        @Test
        void whatItIsCountedToWarnsThatItMayBeOfTheOther() {
            assertThat(duty(noticed, null).warnings())
                    .contains(
                            "Nr %d säger högst i sitt innehåll vilken incident som avses; den räknas hit men kan gälla nr %d."
                                    .formatted(filing, breach));
            assertThat(clock(noticed, null).said())
                    .isEqualTo(
                            ("Om nr %d gäller detta och inte nr %d, vilket bara innehållet kan säga: Lämnad i nr %d; ingen post säger"
                                            + " när fristen började.")
                                    .formatted(filing, breach, filing));
        }

        @Test
        void theRecordOfEachBreachTellsOfIt() {
            assertThat(history.page(new BreachRecord(), History.readAt(NOW)).entries())
                    .hasSize(3)
                    .allSatisfy(entry -> assertThat(entry.cells()
                                    .get(RecordField.NOTIFIED_AT.ordinal())
                                    .values())
                            .singleElement()
                            .satisfies(value -> assertThat(value.posts()).containsExactly(filing))
                            .asString()
                            .contains("den kan gälla "));
        }
    }

    @Test
    void whatTheProcessorsBreachCausedWithoutABoardIsOfWhicheverBoardItMayBe() {
        history.records(new ProcessorNoticed(null, "Drift Exempel AB", null));
        int breach = history.records(suspected("kommunstyrelsen", "kulturnämnden"));
        history.occurred("2026-11-19T06:00Z").records(aware(breach));
        history.causedBy(breach);
        notified(null, "2026-11-20T06:00Z");
        assertThat(clock(breach, "kulturnämnden").state()).isEqualTo(State.UNCERTAIN);
        assertThat(passed().unrecorded()).isEmpty();
    }

    @Nested
    class OfTwoBreachesOfOneBoard {

        private final int first = history.records(suspected("socialnämnden"));
        private final int second = history.records(suspected("socialnämnden"));

        OfTwoBreachesOfOneBoard() {
            history.occurred("2026-11-19T06:00Z").records(aware(first, "socialnämnden"));
            history.occurred("2026-11-19T08:00Z").records(aware(second, "socialnämnden"));
        }

        @Test
        void oneThatIsInTimeIsSoOnlyIfItIsAboutThis() {
            int filing = notified("socialnämnden", "2026-11-20T06:00Z");
            DutyClock clock = clock(first, "socialnämnden");
            assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock.settledBy()).isEqualTo(filing);
            assertThat(clock.said())
                    .isEqualTo(
                            "Om nr %d gäller detta och inte nr %d, vilket bara innehållet kan säga: Lämnad i tid, i nr %d, med 2 dygn kvar."
                                    .formatted(filing, second, filing));
            assertThat(clock(second, "socialnämnden").state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock(second, "socialnämnden").said()).contains("nr %d kan gälla detta".formatted(filing));
        }

        @Test
        void oneThatIsLateIsSoWhicheverItIsAbout() {
            notified("socialnämnden", "2026-11-24T06:00Z");
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.LATE);
        }

        @Test
        void whatIsKnownToBeLateIsNotIfTheOtherWasAboutIt() {
            history.causedBy(first);
            int late = notified("socialnämnden", "2026-11-24T06:00Z");
            int open = notified("socialnämnden", "2026-11-20T06:00Z");
            DutyClock clock = clock(first, "socialnämnden");
            assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
            assertThat(clock.settledBy()).isEqualTo(late);
            assertThat(clock.said())
                    .startsWith("Om inte nr %d gäller detta, vilket bara innehållet kan säga: Lämnad för sent"
                            .formatted(open));
        }

        @Test
        void whatItsCauseTellsIsCertain() {
            history.causedBy(second);
            notified("socialnämnden", "2026-11-20T06:00Z");
            assertThat(clock(second, "socialnämnden").state()).isEqualTo(State.MET);
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.PASSED);
        }
    }

    private int notified(@Nullable String controller, String when) {
        return history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", controller, Stage.INITIAL));
    }

    private DutyClock clock(int breach, @Nullable String controller) {
        return duty(breach, controller).clock();
    }

    private Duty duty(int breach, @Nullable String controller) {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .filter(duty -> Objects.equals(duty.breach(), breach) && Objects.equals(duty.controller(), controller))
                .findFirst()
                .orElseThrow();
    }

    private PassedLimits passed() {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(NOW));
    }
}
