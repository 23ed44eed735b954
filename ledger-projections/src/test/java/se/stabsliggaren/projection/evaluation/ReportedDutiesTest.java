package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** What became of each duty to report, for each body that had it. */
class ReportedDutiesTest {

    private static final String NOTIFY = "GDPR33.NOTIFY";

    private final History history = new History().clock("2024-11-12T12:00:00Z");

    @Test
    void ofTwoBoardsOneADayLateEachHasItsOwnRow() {
        int breach = suspected();
        int social = aware(breach, "socialnämnden", "2024-11-06T08:00Z");
        int school = aware(breach, "skolnämnden", "2024-11-06T08:00Z");
        int inTime = history.occurred("2024-11-08T08:00Z").records(filed("socialnämnden"));
        int late = history.occurred("2024-11-10T09:30Z").records(filed("skolnämnden"));
        int why = history.records(new DelayExplained(Ref.to(late), Text.of("ingen i tjänst")));

        ReportedDuty first = of("socialnämnden");
        assertThat(first.state()).isEqualTo(State.MET);
        assertThat(first.limit()).satisfies(limit -> {
            assertThat(limit.plain()).contains("lör 9 nov 2024 kl. 09.00");
            assertThat(limit.cites()).containsExactly(social);
        });
        assertThat(first.filed()).singleElement().satisfies(filed -> {
            assertThat(filed.plain()).isEqualTo("Anmälan till IMY, fre 8 nov kl. 09.00");
            assertThat(filed.cites()).containsExactly(inTime);
        });
        assertThat(first.isUnexplained()).isFalse();

        ReportedDuty second = of("skolnämnden");
        assertThat(second.state()).isEqualTo(State.LATE);
        assertThat(second.verdict().plain()).contains("för sent", "1 dygn 1 h");
        assertThat(second.verdict().cites()).contains(school, late).doesNotContain(social, inTime);
        assertThat(second.delays()).singleElement().satisfies(delay -> {
            assertThat(delay.plain()).isEqualTo("ingen i tjänst");
            assertThat(delay.cites()).containsExactly(why);
        });
    }

    @Test
    void whatIsLateAndNoPostSaysWhyIsToldSo() {
        int breach = suspected();
        aware(breach, "skolnämnden", "2024-11-06T08:00Z");
        history.occurred("2024-11-10T09:30Z").records(filed("skolnämnden"));
        assertThat(of("skolnämnden").isUnexplained()).isTrue();
    }

    @Test
    void onlyOfWhatIsAwaitedIsItSaidThatNothingIsFiled() {
        int breach = suspected();
        aware(breach, "skolnämnden", "2024-11-06T08:00Z");
        history.clock("2024-11-07T12:00:00Z");
        assertThat(history.page(new EvaluationReport()).duties())
                .anySatisfy(outcome -> {
                    assertThat(outcome.state()).isEqualTo(State.RUNNING);
                    assertThat(outcome.isUnfiled()).isTrue();
                })
                .anySatisfy(outcome -> {
                    assertThat(outcome.state()).isEqualTo(State.NO_LIMIT);
                    assertThat(outcome.isUnfiled()).isFalse();
                });
    }

    @Test
    void aDecisionNotToNotifyStandsInItsRow() {
        int breach = suspected();
        aware(breach, "skolnämnden", "2024-11-06T08:00Z");
        int decided = history.occurred("2024-11-07T08:00Z")
                .records(new NotificationDecided(
                        Ref.to(breach), List.of("skolnämnden"), false, Text.of("ingen risk"), null, null));
        ReportedDuty outcome = of("skolnämnden");
        assertThat(outcome.state()).isEqualTo(State.NOT_TO_FILE);
        assertThat(outcome.filed()).isEmpty();
        assertThat(outcome.refrained()).satisfies(refrained -> {
            assertThat(refrained.plain()).isEqualTo("Beslut att inte anmäla");
            assertThat(refrained.cites()).containsExactly(decided);
        });
        assertThat(outcome.isUnexplained()).isFalse();
    }

    @Test
    void onesOwnDocumentationIsWrittenAndNotNotified() {
        int filed = history.occurred("2024-11-08T08:00Z")
                .records(new DutyFiled(
                        "GDPR33.5.RECORD", "egen dokumentation", null, Stage.INITIAL, null, null, null, null));
        assertThat(history.page(new EvaluationReport()).duties())
                .flatExtracting(ReportedDuty::filed)
                .filteredOn(sentence -> sentence.cites().contains(filed))
                .extracting(Sentence::plain)
                .containsExactly("Dokumenterat i egen dokumentation, fre 8 nov kl. 09.00");
    }

    @Test
    void theNumberThatTheAuthorityGaveStandsWithWhatWasFiled() {
        int breach = suspected();
        aware(breach, "skolnämnden", "2024-11-06T08:00Z");
        int filed = history.occurred("2024-11-08T08:00Z").records(filed("skolnämnden"));
        int number = history.records(new ReferenceReceived(Ref.to(filed), "dnr", "IMY-2024-1"));
        assertThat(of("skolnämnden").filed()).singleElement().satisfies(sentence -> {
            assertThat(sentence.plain()).endsWith(", dnr IMY-2024-1");
            assertThat(sentence.cites()).containsExactly(filed, number);
        });
    }

    @Test
    void whatIsUnsureOfTheLawIsCarried() {
        history.occurred("2024-11-06T08:00Z")
                .records(new DutyAssessed("NIS1.STEP2", "MSB", null, Verdict.APPLIES, null, null, null));
        assertThat(history.page(new EvaluationReport()).duties())
                .extracting(ReportedDuty::sureness)
                .anySatisfy(sureness -> assertThat(sureness).contains("kontrollera"));
    }

    @Test
    void everyVerdictIsThatOfTheDutiesOwnPage() {
        int breach = suspected();
        aware(breach, "socialnämnden", "2024-11-06T08:00Z");
        aware(breach, "skolnämnden", "2024-11-06/forenoon");
        history.occurred("2024-11-09/forenoon").records(filed("skolnämnden"));
        assertThat(history.page(new EvaluationReport()).duties())
                .hasSizeGreaterThan(1)
                .allSatisfy(outcome -> assertThat(history.page(new DutyBoard()).duties())
                        .anySatisfy(duty -> {
                            assertThat(duty.controller()).isEqualTo(outcome.controller());
                            assertThat(duty.clock().state()).isEqualTo(outcome.state());
                            assertThat(duty.clock().said())
                                    .isEqualTo(outcome.verdict().plain());
                        }));
    }

    private int suspected() {
        return history.records(new BreachSuspected(Text.of("Loggar saknas"), List.of(), null));
    }

    private int aware(int breach, String controller, String when) {
        return history.occurred(when).records(new BecameAware(Ref.to(breach), List.of(controller), null, null));
    }

    private static DutyFiled filed(String controller) {
        return new DutyFiled(NOTIFY, "IMY", controller, Stage.INITIAL, null, null, null, null);
    }

    private ReportedDuty of(String controller) {
        return history.page(new EvaluationReport()).duties().stream()
                .filter(outcome -> controller.equals(outcome.controller()))
                .filter(outcome -> "IMY".equals(outcome.recipient()))
                .findFirst()
                .orElseThrow();
    }
}
