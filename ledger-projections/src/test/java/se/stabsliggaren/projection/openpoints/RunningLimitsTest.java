package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.RunningLimit;

/** A limit with nothing filed is an open point, told in the words of the duties. */
class RunningLimitsTest {

    private final History history = new History();
    private final int breach = history.occurred("2024-11-05T12:00Z")
            .records(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null));

    @Test
    void aSuspicionStartsNone() {
        assertThat(at("2024-11-06T12:00:00Z")).isEmpty();
    }

    @Test
    void itRunsAndPassesWithThePostsThatSaySo() {
        int aware = becameAware("2024-11-08T13:05Z", "socialnämnden");
        assertThat(at("2024-11-10T13:05:00Z")).singleElement().satisfies(limit -> {
            assertThat(limit.controller()).isEqualTo("socialnämnden");
            assertThat(limit.state()).isEqualTo(State.RUNNING);
            assertThat(limit.said()).isEqualTo("Fristen löper; 1 dygn kvar.");
            assertThat(limit.posts()).containsExactly(aware);
            assertThat(limit.markSaid()).isNull();
        });
        int passed = history.records(
                new LimitPassed("GDPR33.NOTIFY", "socialnämnden", When.parse("2024-11-11T13:05Z"), Ref.to(aware)));
        assertThat(at("2024-11-11T16:05:00Z")).singleElement().satisfies(limit -> {
            assertThat(limit.state()).isEqualTo(State.PASSED);
            assertThat(limit.said()).isEqualTo("Fristen gick ut för 3 h sedan; ingen post säger att något är lämnat.");
            assertThat(limit.posts()).containsExactly(aware, passed);
        });
    }

    @Test
    void whatIsFiledIsOpenNoMore() {
        becameAware("2024-11-08T13:05Z", "socialnämnden");
        history.occurred("2024-11-12T13:05Z")
                .records(new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null));
        assertThat(at("2024-12-24T12:00:00Z")).isEmpty();
    }

    @Test
    void theOneThatRunsOutFirstStandsFirst() {
        becameAware("2024-11-08T16:05Z", "skolan");
        becameAware("2024-11-08T13:05Z", "socialnämnden");
        assertThat(at("2024-11-09T12:00:00Z"))
                .extracting(RunningLimit::controller)
                .containsExactly("socialnämnden", "skolan");
    }

    @Test
    void aRuleThatNobodyCheckedAgainstTheLawSaysSo() {
        history.occurred("2024-11-06T12:00Z")
                .records(new DutyAssessed(
                        "NIS1.STEP1", null, null, Verdict.APPLIES, null, Text.of("Driver vatten."), null));
        assertThat(at("2024-11-06T13:00:00Z"))
                .extracting(RunningLimit::duty, RunningLimit::markSaid)
                .containsExactly(
                        tuple("Första rapport om incident (NIS)", null),
                        tuple(
                                "Andra rapport om incident (NIS)",
                                "Ej kontrollerat mot lagtexten; kontrollera innan ni litar på det."));
    }

    @Test
    void theWordsAreThoseOfTheDutiesAtEveryMoment() {
        becameAware("2024-11-08", "socialnämnden");
        becameAware("2024-11-08T13:05Z", "skolan");
        for (String now : List.of("2024-11-09T12:00:00Z", "2024-11-11T12:00:00Z", "2024-11-12T12:00:00Z")) {
            List<String> duties = history.page(new DutyBoard(), History.readAt(now)).duties().stream()
                    .map(Duty::clock)
                    .map(clock -> clock.said())
                    .toList();
            assertThat(at(now)).isNotEmpty().extracting(RunningLimit::said).isSubsetOf(duties);
        }
    }

    private int becameAware(String when, String controller) {
        return history.occurred(when)
                .records(new BecameAware(Ref.to(breach), List.of(controller), Person.of("chefen"), null));
    }

    private List<RunningLimit> at(String now) {
        return history.page(new OpenPoints(), History.readAt(now)).ticking().limits();
    }
}
