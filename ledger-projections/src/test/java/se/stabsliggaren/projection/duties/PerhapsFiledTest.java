package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.reference;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
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
    class OfOneBreachOfTwoBoards {

        private final int breach = history.records(suspected("kommunstyrelsen", "kulturnämnden"));
        private final int filing;

        OfOneBreachOfTwoBoards() {
            history.occurred("2026-11-19T06:00Z").records(aware(breach));
            filing = notified(null, "2026-11-20T06:00Z");
            history.records(reference(filing, "IMY-2026-9"));
        }

        @Test
        void whatNamesNeitherIsToldOfBothAndHasNoRowOfItsOwn() {
            assertThat(history.page(new DutyBoard(), History.readAt(NOW)).duties())
                    .filteredOn(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                    .hasSize(2)
                    .allSatisfy(duty -> {
                        assertThat(duty.clock().state()).isEqualTo(State.UNCERTAIN);
                        assertThat(duty.clock().said()).contains("nr %d kan gälla detta".formatted(filing));
                        assertThat(duty.filings()).isEmpty();
                        assertThat(duty.perhapsFiled()).singleElement().satisfies(perhaps -> {
                            assertThat(perhaps.post()).isEqualTo(filing);
                            assertThat(perhaps.references()).hasSize(1);
                        });
                    });
            assertThat(passed().unrecorded()).isEmpty();
        }

        @Test
        void soItIsInTheRecordWithItsNumber() {
            assertThat(history.page(new BreachRecord(), History.readAt(NOW)).entries())
                    .hasSize(2)
                    .allSatisfy(entry -> {
                        assertThat(entry.controller()).isNotNull();
                        assertThat(cell(entry, RecordField.NOTIFIED_AT)).contains("den kan gälla detta");
                        assertThat(cell(entry, RecordField.IMY_NUMBERS))
                                .contains("IMY-2026-9")
                                .contains("den kan gälla detta");
                    });
        }

        @Test
        void theReportSaysOfNeitherThatNoPostTellsOfAFiling() {
            assertThat(history.page(new EvaluationReport(), History.readAt(NOW)).duties())
                    .filteredOn(duty -> duty.limit() != null && duty.controller() != null)
                    .hasSize(2)
                    .allSatisfy(duty -> {
                        assertThat(duty.isUnfiled()).isFalse();
                        assertThat(duty.perhaps()).singleElement().satisfies(perhaps -> assertThat(perhaps.cites())
                                .contains(filing));
                    });
        }

        private String cell(Entry entry, RecordField field) {
            return entry.cells().get(field.ordinal()).values().toString();
        }
    }

    @Test
    void whatIsReadLaterSaysSoWhileTheLimitRuns() {
        int breach = history.records(suspected("kommunstyrelsen", "kulturnämnden"));
        history.occurred("2026-11-26T06:00Z").records(aware(breach));
        int filing = notified(null, "2026-11-26T07:00Z");
        assertThat(LastingWords.of(duty(breach, "kulturnämnden")))
                .startsWith("Fristen löper: ")
                .contains("Om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det."
                        .formatted(filing));
    }

    @Test
    void aLimitOfWhichNoPostSaysThatItBeganSaysWhatIsPerhapsFiled() {
        int breach = history.records(suspected("kommunstyrelsen", "kulturnämnden"));
        int filing = notified(null, "2026-11-20T06:00Z");
        assertThat(clock(breach, "kulturnämnden").said())
                .isEqualTo(
                        "Ingen post säger att fristen har börjat löpa. Lämnat kan vara nr %d, som inte säger för vem."
                                .formatted(filing));
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
        void oneForEachIsInTimeWhicheverItIsAboutIfTheyAreAboutOneEach() {
            int one = notified("socialnämnden", "2026-11-20T06:00Z");
            int other = notified("socialnämnden", "2026-11-20T08:00Z");
            for (int breach : List.of(first, second)) {
                DutyClock clock = clock(breach, "socialnämnden");
                assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
                assertThat(clock.settledBy()).isIn(one, other);
                assertThat(clock.said())
                        .isEqualTo(("Om nr %d och nr %d gäller var sin av incidenterna nr %d och nr %d, vilket bara"
                                        + " innehållet kan säga: Lämnad i tid, vilken av dem det än är.")
                                .formatted(one, other, first, second));
            }
            assertThat(passed().unrecorded()).isEmpty();
        }

        @Test
        void thatIsNotSaidWhereOneOfThemWasLate() {
            int one = notified("socialnämnden", "2026-11-20T06:00Z");
            notified("socialnämnden", "2026-11-24T08:00Z");
            assertThat(clock(first, "socialnämnden").said())
                    .startsWith("Om nr %d gäller detta och inte nr %d, vilket bara innehållet kan säga: Lämnad i tid"
                            .formatted(one, second));
        }

        @Test
        void norWhereThereAreMoreOfThemThanBreaches() {
            notified("socialnämnden", "2026-11-20T06:00Z");
            notified("socialnämnden", "2026-11-20T07:00Z");
            notified("socialnämnden", "2026-11-20T08:00Z");
            assertThat(clock(first, "socialnämnden").said()).doesNotContain("var sin");
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

    @Nested
    class OfABreachNoticedAfterIt {

        private final int first = history.occurred("2026-11-19T05:00Z").records(of("socialnämnden", null));

        OfABreachNoticedAfterIt() {
            history.occurred("2026-11-19T06:00Z").records(aware(first, "socialnämnden"));
        }

        @Test
        void itIsNot() {
            int later = noticed("2026-11-21T06:00Z", null);
            notified("socialnämnden", "2026-11-20T06:00Z");
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.MET);
            assertThat(clock(later, "socialnämnden").said()).isEqualTo("Ingen post säger att fristen har börjat löpa.");
        }

        @Test
        void thatIsSaidOfTheFirstOfAllThatWasToldOfIt() {
            noticed("2026-11-21T06:00Z", "2026-11-20T05:00Z");
            notified("socialnämnden", "2026-11-20T06:00Z");
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.UNCERTAIN);
        }

        @Test
        void itMayBeWhereNobodySaidWhenEitherWas() {
            history.records(of("socialnämnden", null));
            notified("socialnämnden", "2026-11-20T06:00Z");
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.UNCERTAIN);
        }

        @Test
        void itMayBeWhereTheFilingHasNoTimeOfItsOwn() {
            noticed("2026-11-27T06:00Z", null);
            history.records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
            assertThat(duty(first, "socialnämnden").warnings()).anyMatch(said -> said.contains("kan gälla nr "));
        }

        @Test
        void whatNamesNoBoardIsNotAboutItEither() {
            int later = history.occurred("2026-11-21T06:00Z").records(of("kulturnämnden", null));
            history.occurred("2026-11-21T07:00Z").records(aware(later));
            notified(null, "2026-11-20T06:00Z");
            assertThat(clock(later, "kulturnämnden").state()).isEqualTo(State.PASSED);
            assertThat(clock(first, "socialnämnden").state()).isEqualTo(State.UNCERTAIN);
        }

        @Test
        void whereThereIsNoOtherItIsOfNone() {
            notified("socialnämnden", "2026-11-19T04:00Z");
            assertThat(clock(first, "socialnämnden").settledBy()).isNull();
        }

        private int noticed(String when, @Nullable String detected) {
            return history.occurred(when).records(of("socialnämnden", detected));
        }

        private BreachSuspected of(String controller, @Nullable String detected) {
            return new BreachSuspected(
                    Text.of("Uppgifter kan ha läckt."),
                    List.of(controller),
                    detected == null ? null : When.parse(detected));
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
