package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OwedDuty;

/** A post of the clock that a limit passed stands for ever, and is told although nothing says any longer that it began. */
class StrayLimitsTest {

    private static final String NOW = "2026-11-26T17:00:00Z";
    private static final String REGIME = "GDPR33.NOTIFY";
    private static final String KS = "Kommunstyrelsen";
    private static final String KULTUR = "Kulturnämnden";

    private final History history = new History().clock("2026-11-26T08:00:00Z");
    private final int opened = history.records(opened());
    private final int breach = history.records(suspected(KS));
    private final int aware = awareOf(breach);
    private final int passed = passed(aware, KS);

    @Test
    void whileAPostSaysThatItBeganItIsOnTheLineOfThat() {
        assertThat(duty(KS).clock().state()).isEqualTo(State.PASSED);
        assertThat(duty(KS).limitsPassed()).containsExactly(passed);
        assertThat(told()).isEmpty();
    }

    @Test
    void onceThatIsWithdrawnTheLineThatWaitsTellsIt() {
        withdraw(aware);
        assertThat(duty(KS).clock().state()).isEqualTo(State.NOT_STARTED);
        assertThat(duty(KS).clock().said()).endsWith(stray(passed, aware));
        assertThat(duty(KS).limitsPassed()).containsExactly(passed);
        assertThat(told()).hasSize(1);
    }

    @Test
    void onceThatIsOfAnotherBoardTheFirstOnesLineTellsIt() {
        history.correcting(aware, "fel nämnd").records(aware(breach, KULTUR));
        assertThat(duty(KS).clock().said()).endsWith(stray(passed, aware));
        assertThat(duty(KULTUR).limitsPassed()).isEmpty();
        assertThat(told()).hasSize(1);
    }

    @Test
    void onceTheBreachIsOfAnotherBoardTooItHasALineOfItsOwn() {
        history.correcting(breach, "fel nämnd").records(suspected(KULTUR));
        history.correcting(aware, "fel nämnd").records(aware(breach, KULTUR));
        assertThat(duty(KS).breach()).isNull();
        assertThat(duty(KS).clock().said()).endsWith(stray(passed, aware));
        assertThat(told()).hasSize(1);
    }

    @Test
    void onceThereIsNoBreachAtAllItHasALineOfItsOwn() {
        withdraw(aware);
        withdraw(breach);
        assertThat(duties()).extracting(Duty::regime).containsExactly(REGIME);
        assertThat(told()).hasSize(1);
    }

    @Test
    void aLineThatAnotherPostBeganDoesNotTakeItForItsOwn() {
        int other = history.records(suspected(KS));
        awareOf(other);
        withdraw(aware);
        withdraw(breach);
        assertThat(duties().stream().filter(duty -> duty.regime().equals(REGIME)))
                .filteredOn(duty -> duty.limitsPassed().contains(passed))
                .singleElement()
                .satisfies(duty -> assertThat(duty.clock().begun().startedBy()).isNull());
        assertThat(told()).hasSize(1);
    }

    @Test
    void whatNeverBeganIsTold() {
        int other = passed(opened, "Nämnd X");
        assertThat(duty("Nämnd X").clock().said()).endsWith(stray(other, opened));
    }

    @Test
    void theOpenPointsAndTheReportTellIt() {
        withdraw(aware);
        assertThat(history.page(new OpenPoints(), History.readAt(NOW)).awaited().owedDuties())
                .extracting(OwedDuty::said)
                .filteredOn(said -> said.contains(stray(passed, aware)))
                .hasSize(1);
        assertThat(history.page(new EvaluationReport(), History.readAt(NOW)).duties())
                .extracting(duty -> duty.verdict())
                .filteredOn(verdict -> verdict.plain().contains(stray(passed, aware)))
                .singleElement()
                .extracting(Sentence::cites)
                .satisfies(cites -> assertThat(cites).contains(passed));
    }

    private int awareOf(int which) {
        return history.occurred("2026-11-19T06:00Z").records(aware(which, KS));
    }

    private int passed(int started, String controller) {
        return history.records(new LimitPassed(REGIME, controller, When.parse("2026-11-22T06:00Z"), Ref.to(started)));
    }

    private void withdraw(int post) {
        history.records(new PostWithdrawn(Ref.to(post), Text.of("Fel.")));
    }

    private static String stray(int passed, int started) {
        return "Nr %d säger att fristen från nr %d gick ut sön 22 nov 2026 kl. 07.00; ingen post säger längre att den började."
                .formatted(passed, started);
    }

    private Stream<String> toldIn(Duty duty) {
        return Stream.concat(Stream.of(duty.clock().said()), duty.warnings().stream());
    }

    private List<String> told() {
        return duties().stream()
                .flatMap(this::toldIn)
                .filter(said -> said.contains(stray(passed, aware)))
                .toList();
    }

    private Duty duty(String controller) {
        return duties().stream()
                .filter(duty -> duty.regime().equals(REGIME) && controller.equals(duty.controller()))
                .findFirst()
                .orElseThrow();
    }

    private List<Duty> duties() {
        return history.page(new DutyBoard(), History.readAt(NOW)).duties();
    }
}
