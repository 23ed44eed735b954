package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** A limit is told no more surely than posts say when it began and when something was filed. */
class UncertainClockTest {

    private final History history = new History();
    private final int breach;

    UncertainClockTest() {
        history.clock("2025-08-25T05:00:00Z").records(opened());
        breach = history.records(suspected("socialnämnden"));
    }

    private static Stream<Arguments> vagueStarts() {
        return Stream.of(
                Arguments.of("a day", at("2025-08-25")),
                Arguments.of("a part of a day", at("2025-08-25/forenoon")),
                Arguments.of("a week", at("2025-W35")),
                Arguments.of("a month", at("2025-08")),
                Arguments.of("a year", at("2025")),
                Arguments.of("about a minute", at("2025-08-25T08:30Z~")),
                Arguments.of("about a day", at("2025-08-25~")),
                Arguments.of("from and to", between("2025-08-24T10:00Z", "2025-08-25T12:00Z")),
                Arguments.of(
                        "one of several", Occurred.oneOf(List.of(When.parse("2025-08-24"), When.parse("2025-08-26")))),
                Arguments.of(
                        "one of several, each known otherwise",
                        Occurred.oneOf(List.of(When.parse("2025-08-24T10:00Z"), When.parse("2025-W35")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("vagueStarts")
    void whatWasFiledBetweenTheFirstAndTheLastPossibleLimitMayHaveBeenInTimeOrNot(String how, Occurred start) {
        becameAware(start);
        int filing = notified("2025-08-28T08:30Z");
        DutyClock clock = clock("2025-09-10T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(filing);
        assertThat(clock.said()).startsWith("Lämnad i nr " + filing).endsWith("beror på när den började.");
    }

    @Test
    void theDayOnWhichSomebodyBecameAwareGivesTwoLimits() {
        becameAware(at("2025-08-25"));
        int filing = notified("2025-08-28T10:00Z");
        assertThat(clock("2025-09-10T10:00:00Z").said())
                .isEqualTo("Lämnad i nr %d; fristens slut är mellan tors 28 aug 2025 kl. 00.00 och tors 28 aug 2025"
                                .formatted(filing)
                        + " kl. 23.59, och om det var i tid beror på när den började.");
    }

    @Test
    void aLimitThatMayBeAheadIsNotToldAsPast() {
        becameAware(at("2025-08-25"));
        notified("2025-08-28T10:00Z");
        assertThat(clock("2025-08-28T11:00:00Z").said()).doesNotContain("gick ut");
    }

    @Test
    void beforeTheFirstPossibleLimitItWasInTimeAndAfterTheLastItWasLate() {
        becameAware(at("2025-08-25"));
        int filing = notified("2025-08-27T10:00Z");
        assertThat(clock("2025-09-10T10:00:00Z").said())
                .isEqualTo("Lämnad i tid, i nr %d, med minst 12 h kvar.".formatted(filing));
        history.correcting(filing, "fel dag");
        int corrected = notified("2025-08-29T10:00Z");
        DutyClock clock = clock("2025-09-10T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.LATE);
        assertThat(clock.said()).startsWith("Lämnad för sent, i nr %d: minst 12 h efter".formatted(corrected));
        assertThat(clock.settledBy()).isEqualTo(corrected);
    }

    @Test
    void ofAVagueStartTheLimitRunsThenMayHavePassedAndThenHas() {
        becameAware(at("2025-08-25"));
        assertThat(clock("2025-08-27T10:00:00Z").state()).isEqualTo(State.RUNNING);
        assertThat(clock("2025-08-28T10:00:00Z").state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock("2025-08-28T10:00:00Z").said()).contains("om den har gått ut beror på när den började");
        assertThat(clock("2025-08-29T10:00:00Z").state()).isEqualTo(State.PASSED);
    }

    @Test
    void whenItWasRecordedSaysNothingOfWhenItBegan() {
        history.clock("2026-11-26T09:00:00Z");
        becameAware(Occurred.isUnknown());
        DutyClock clock = clock("2026-11-26T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.ends().limit()).isNull();
        assertThat(clock.ends().limitSaid()).isNull();
        assertThat(clock.said()).isEqualTo("Ingen post säger när fristen började; bedöm det, så räknas den.");
    }

    @Test
    void norDoesItOfWhatStoodOnPaperWithoutATime() {
        history.clock("2025-09-08T09:00:00Z").onPaper("Blad 4", "2025-09-07");
        history.records(aware(breach, "socialnämnden"));
        DutyClock clock = clock("2025-09-20T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.ends().limitSaid()).isNull();
    }

    @Test
    void aFilingKeyedFromPaperIsNotLateBecauseItWasKeyedLate() {
        becameAware(at("2025-08-25T06:20Z"));
        history.clock("2025-09-08T09:00:00Z").onPaper("Blad 4", "2025-09-07");
        int filing = history.records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        DutyClock clock = clock("2025-09-20T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.settledBy()).isEqualTo(filing);
        assertThat(clock.said()).endsWith("om det var i tid beror på när den lämnades.");
    }

    @Test
    void whatIsToBeFiledIsNotFiledYet() {
        becameAware(at("2025-08-25T06:20Z"));
        notified("2025-08-27T10:00Z");
        assertThat(clock("2025-08-26T10:00:00Z").state()).isEqualTo(State.RUNNING);
        assertThat(clock("2025-08-27T10:00:00Z").state()).isEqualTo(State.MET);
    }

    @Test
    void whatIsToBeAssessedOrDecidedSettlesNothingYet() {
        becameAware(at("2025-08-25T06:20Z"));
        history.occurred("2025-08-27T10:00Z").records(DutyTexts.assessed("GDPR33.NOTIFY", Verdict.DOES_NOT_APPLY));
        assertThat(clock("2025-08-26T10:00:00Z").state()).isEqualTo(State.RUNNING);
        assertThat(clock("2025-08-27T10:00:00Z").state()).isEqualTo(State.DOES_NOT_APPLY);
    }

    @Test
    void aFilingOfLastYearIsNotInTimeBecauseNobodyKnowsTheStart() {
        history.clock("2026-11-26T09:00:00Z");
        becameAware(Occurred.isUnknown());
        int filing = notified("2025-09-01T10:00Z");
        DutyClock clock = clock("2026-11-26T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .isEqualTo("Lämnad i nr %d; om det var i tid går inte att säga, för fristens början är inte känd."
                        .formatted(filing));
    }

    @Test
    void aStartThatOnlyItsEndIsKnownOfGivesALimitThatIsPassedAtLatestThen() {
        becameAware(between(null, "2026-11-20T08:00Z"));
        DutyClock before = clock("2026-11-22T10:00:00Z");
        assertThat(before.state()).isEqualTo(State.UNCERTAIN);
        assertThat(before.ends().limit()).isNull();
        assertThat(before.ends().limitSaid()).isEqualTo("senast mån 23 nov 2026 kl. 09.00");
        assertThat(clock("2026-11-26T10:00:00Z").state()).isEqualTo(State.PASSED);
        notified("2026-11-22T08:00Z");
        assertThat(clock("2026-11-26T10:00:00Z").state()).isEqualTo(State.UNCERTAIN);
    }

    @Test
    void whatWasFiledBeforeAnybodyWasAwareIsSaidToBe() {
        int aware = becameAware(at("2025-08-26T12:00Z"));
        int filing = notified("2025-08-25T12:00Z");
        DutyClock clock = clock("2025-09-10T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.MET);
        assertThat(clock.said()).isEqualTo("Lämnad i nr %d, innan fristen började i nr %d.".formatted(filing, aware));
    }

    @Test
    void theLastHourMayHaveBeenInTimeForTheHourOfTheStartIsPerhapsNotCounted() {
        becameAware(at("2025-08-25T06:20Z"));
        assertThat(clock("2025-08-28T06:25:00Z").state()).isEqualTo(State.PASSED);
        int filing = notified("2025-08-28T06:59Z");
        DutyClock clock = clock("2025-09-10T10:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .startsWith("Lämnad i nr %d, 39 min efter fristen räknad minut för minut".formatted(filing))
                .contains("går den ut tors 28 aug 2025 kl. 09.00", "1182/71")
                .endsWith("Ej kontrollerat mot lagtexten; kontrollera innan ni litar på det.");
    }

    @Test
    void afterTheFullHourItWasLate() {
        becameAware(at("2025-08-25T06:20Z"));
        notified("2025-08-28T07:01Z");
        assertThat(clock("2025-09-10T10:00:00Z").state()).isEqualTo(State.LATE);
    }

    @Test
    void ofALawThatChangedTheRecipientIsEachOfThoseItCanBe() {
        history.occurred(between(null, "2026-08-01T08:00Z")).records(DutyTexts.applies("CSL.EARLY"));
        assertThat(duty("CSL.EARLY", "2026-08-01T10:00:00Z").recipient())
                .isEqualTo("MCF (CERT-SE) eller FRA/NCSC (CERT-SE)");
    }

    private int becameAware(Occurred when) {
        return history.occurred(when).records(aware(breach, "socialnämnden"));
    }

    private int notified(String when) {
        return history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
    }

    private DutyClock clock(String now) {
        return duty("GDPR33.NOTIFY", now).clock();
    }

    private Duty duty(String regime, String now) {
        List<Duty> duties = history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals(regime))
                .toList();
        assertThat(duties).as(regime).hasSize(1);
        return duties.get(0);
    }

    private static Occurred at(String when) {
        return Occurred.at(When.parse(when));
    }

    private static Occurred between(@Nullable String from, String to) {
        return Occurred.between(from == null ? null : When.parse(from), When.parse(to));
    }
}
