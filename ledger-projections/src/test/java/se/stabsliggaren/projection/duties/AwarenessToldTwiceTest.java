package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutiesPage.Possibly;
import se.stabsliggaren.projection.duties.DutyClock.Beginning;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.view.View;

/** Somebody became aware once: posts that say of it that it was at different times leave the limit between theirs. */
class AwarenessToldTwiceTest {

    private final History history = new History().clock("2026-11-23T05:00:00Z");
    private final int breach;

    AwarenessToldTwiceTest() {
        history.records(opened());
        breach = history.records(suspected("socialnämnden"));
    }

    @Test
    void whatWasFiledBetweenTheirLimitsIsLateByOneAndInTimeByTheOther() {
        int later = becameAware("2026-11-23T10:00Z");
        int earlier = becameAware("2026-11-23T08:00Z");
        int filing = notified("2026-11-26T09:30Z");
        DutyClock clock = clock("2026-11-26T12:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.said())
                .isEqualTo(
                        ("Lämnad i nr %d; fristens slut är mellan tors 26 nov 2026 kl. 09.00 och tors 26 nov 2026 kl."
                                        + " 11.00, och om det var i tid beror på när den började. Om när den började går nr %d"
                                        + " och nr %d isär.")
                                .formatted(filing, later, earlier));
    }

    @Test
    void howItStandsByEachOfThemIsToldBesideOnlyWhereItMatters() {
        int later = becameAware("2026-11-23T10:00Z");
        int earlier = becameAware("2026-11-23T08:00Z");
        assertThat(readings("2026-11-26T09:30:00Z"))
                .containsExactly(tuple(earlier, State.PASSED), tuple(later, State.RUNNING));
        notified("2026-11-26T09:30Z");
        assertThat(readings("2026-11-26T12:00:00Z"))
                .containsExactly(tuple(earlier, State.LATE), tuple(later, State.MET));
        notified("2026-11-26T07:00Z");
        assertThat(readings("2026-11-26T12:00:00Z")).isEmpty();
    }

    @Test
    void bothAreCitedWhereTheDutyStandsAndWhereItIsNotAssessed() {
        int later = becameAware("2026-11-23T10:00Z");
        int earlier = becameAware("2026-11-23T08:00Z");
        assertThat(clock("2026-11-24T09:30:00Z").begun())
                .extracting(Beginning::startedBy, Beginning::startedOtherwiseBy)
                .containsExactly(earlier, later);
        assertThat(unassessed())
                .extracting(Possibly::limitSaid, Possibly::knownIn, Possibly::knownOtherwiseIn)
                .containsExactly("mellan tis 24 nov 2026 kl. 09.00 och tis 24 nov 2026 kl. 11.00", earlier, later);
    }

    @Test
    void whatIsToldOfTwoControllersDoesNotGoApart() {
        int first = history.occurred("2026-11-23T08:00Z").records(aware(breach, "socialnämnden"));
        history.occurred("2026-11-23T10:00Z").records(aware(breach, "miljönämnden"));
        assertThat(unassessed())
                .extracting(Possibly::limitSaid, Possibly::knownIn, Possibly::knownOtherwiseIn)
                .containsExactly("tis 24 nov 2026 kl. 09.00", first, null);
    }

    private Possibly unassessed() {
        return history.page(new DutyBoard(), History.readAt("2026-11-24T09:30:00Z")).unassessed().stream()
                .filter(open -> open.regime().equals("CSL.EARLY"))
                .findFirst()
                .orElseThrow()
                .possibly();
    }

    @Test
    void whatIsReadLaterSaysOnceAndLastThatNothingIsFiled() {
        int second = becameAware("2026-11-23T10:00Z");
        int first = becameAware("2026-11-23T08:00Z");
        assertThat(LastingWords.of(duty("2026-11-26T08:30:00Z")))
                .isEqualTo(
                        ("Räknat från kännedom om personuppgiftsincidenten (nr %d): Fristen har gått ut: tors 26 nov 2026 kl. 09.00."
                                        + " Räknat från kännedom om personuppgiftsincidenten (nr %d): Fristen löper: tors 26 nov 2026 kl. 11.00."
                                        + " Än säger ingen post att något är lämnat.")
                                .formatted(first, second));
        assertThat(LastingWords.of(duty("2026-11-27T08:30:00Z")))
                .containsOnlyOnce("ngen post säger att något är lämnat")
                .endsWith("ngen post säger att något är lämnat.");
    }

    @Test
    void whatIsReadLaterSaysOnceAndLastWhatMayBeFiled() {
        becameAware("2026-11-23T10:00Z");
        becameAware("2026-11-23T08:00Z");
        history.records(suspected("Exempelby kommun"));
        int filing = history.occurred("2026-11-26T07:00Z").records(filed(null, "IMY", null, Stage.INITIAL));
        assertThat(LastingWords.of(duty("2026-11-26T12:00:00Z")))
                .containsOnlyOnce("Om något är lämnat")
                .endsWith("Om något är lämnat är osäkert, för nr %d kan gälla detta utan att säga det."
                        .formatted(filing));
    }

    private List<Tuple> readings(String now) {
        return clock(now).readings().stream()
                .map(one -> tuple(one.begun().startedBy(), one.state()))
                .toList();
    }

    @Test
    void whatHoldsByBothIsCertain() {
        becameAware("2026-11-23T10:00Z");
        becameAware("2026-11-23T08:00Z");
        int filing = notified("2026-11-26T07:00Z");
        assertThat(clock("2026-11-26T12:00:00Z").said())
                .isEqualTo("Lämnad i tid, i nr %d, med minst 1 h kvar.".formatted(filing));
    }

    @Test
    void theClockRecordsTheLimitOnlyWhenItHasPassedByBoth() {
        int later = becameAware("2026-11-23T17:30Z");
        becameAware("2026-11-23T06:00Z");
        assertThat(passed("2026-11-26T17:56:00Z").unrecorded()).isEmpty();
        assertThat(passed("2026-11-26T18:00:01Z").unrecorded())
                .extracting(Passing::event)
                .containsExactly(new LimitPassed(
                        "GDPR33.NOTIFY", "socialnämnden", When.parse("2026-11-26T17:30Z"), Ref.to(later)));
    }

    @Test
    void onesThatSayTheSameAreAtOne() {
        becameAware("2026-11-23T10:00Z");
        becameAware("2026-11-23T10:00Z");
        int filing = notified("2026-11-25T10:00Z");
        assertThat(clock("2026-11-26T12:00:00Z").said())
                .isEqualTo("Lämnad i tid, i nr %d, med 1 dygn kvar.".formatted(filing));
    }

    @Test
    void oneThatSaysNothingOfWhenDoesNotContradictAnotherOfBefore() {
        becameAware("2026-11-23T04:00Z");
        history.records(aware(breach, "socialnämnden"));
        assertThat(clock("2026-11-24T12:00:00Z").ends().limitSaid()).isEqualTo("tors 26 nov 2026 kl. 05.00");
    }

    @Test
    void butOneRecordedBeforeTheTimeThatAnotherTellsDoes() {
        history.occurred(Occurred.isUnknown()).records(aware(breach, "socialnämnden"));
        history.clock("2026-11-24T12:00:00Z");
        becameAware("2026-11-24T10:00Z");
        notified("2026-11-26T09:30Z");
        DutyClock clock = clock("2026-11-27T12:00:00Z");
        assertThat(clock.state()).isEqualTo(State.UNCERTAIN);
        assertThat(clock.ends().limitSaid()).isEqualTo("senast fre 27 nov 2026 kl. 11.00");
    }

    private int becameAware(String when) {
        return history.occurred(when).records(aware(breach, "socialnämnden"));
    }

    private int notified(String when) {
        return history.occurred(when).records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
    }

    private DutyClock clock(String now) {
        return duty(now).clock();
    }

    private Duty duty(String now) {
        return history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .findFirst()
                .orElseThrow();
    }

    private PassedLimits passed(String now) {
        DutyBoard duties = new DutyBoard();
        return duties.passedLimits(View.of(duties, history.posts()), Instant.parse(now));
    }
}
