package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.RunningLimit;
import se.stabsliggaren.projection.openpoints.OpenPoints;

/** The limits of the law stand on the board as the duties tell them. */
class LimitsOnTheBoardTest {

    private final History history = new History();
    private final int breach = history.occurred("2024-11-05T12:00Z")
            .records(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));

    @Test
    void oneThatRunsStandsThereUntilSomethingIsFiled() {
        int aware = becameAware("2024-11-08T13:05Z");
        assertThat(at("2024-11-10T13:05:00Z")).singleElement().satisfies(limit -> {
            assertThat(limit.duty()).isEqualTo("Anmälan av personuppgiftsincident");
            assertThat(limit.controller()).isEqualTo("socialnämnden");
            assertThat(limit.said()).isEqualTo("Fristen löper; 1 dygn kvar.");
            assertThat(limit.posts()).containsExactly(aware);
        });
        history.occurred("2024-11-11T10:05Z")
                .records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        assertThat(at("2024-11-12T12:00:00Z")).isEmpty();
    }

    @Test
    void oneThatPassedOrMayHavePassedSaysWhich() {
        becameAware("2024-11-08");
        assertThat(at("2024-11-11T12:00:00Z")).extracting(RunningLimit::state).containsExactly(State.UNCERTAIN);
        assertThat(at("2024-11-12T12:00:00Z")).extracting(RunningLimit::state).containsExactly(State.PASSED);
    }

    @Test
    void theBoardTheOpenPointsAndTheDutiesCannotDisagree() {
        becameAware("2024-11-08T13:05Z");
        history.occurred("2024-11-06T12:00Z")
                .records(new DutyAssessed(
                        "NIS1.STEP1", null, null, Verdict.APPLIES, null, Text.of("Driver vatten."), null));
        for (String now : List.of("2024-11-06T13:00:00Z", "2024-11-09T12:00:00Z", "2024-12-24T12:00:00Z")) {
            List<RunningLimit> board = at(now);
            assertThat(board)
                    .isNotEmpty()
                    .isEqualTo(history.page(new OpenPoints(), History.readAt(now))
                            .ticking()
                            .limits());
            assertThat(board)
                    .extracting(RunningLimit::said)
                    .containsExactlyInAnyOrderElementsOf(
                            history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                                    .map(Duty::clock)
                                    .filter(DutyClock::isOpen)
                                    .map(DutyClock::said)
                                    .toList());
        }
    }

    private int becameAware(String when) {
        return history.occurred(when)
                .records(new BecameAware(Ref.to(breach), List.of("socialnämnden"), Person.of("chefen"), null));
    }

    private List<RunningLimit> at(String now) {
        return history.page(new Status(), History.readAt(now)).limits();
    }
}
