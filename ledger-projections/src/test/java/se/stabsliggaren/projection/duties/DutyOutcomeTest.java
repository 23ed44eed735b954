package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.duties.DutyClock.State;

/** Each board answers for its own limits: one that was late makes nobody else so. */
class DutyOutcomeTest {

    private final History history = new History().clock("2024-11-12T12:00:00Z");

    @Test
    void twoBoardsThatNotifiedHaveAnOutcomeEach() {
        history.records(opened());
        int breach = history.records(suspected("socialnämnden", "kommunstyrelsen", "miljönämnden"));
        history.occurred("2024-11-06T13:00Z").records(aware(breach));
        int late = history.occurred("2024-11-10T13:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", "kommunstyrelsen", Stage.INITIAL));
        int met = history.occurred("2024-11-08T13:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL));
        int explained = history.records(new DelayExplained(Ref.to(late), Text.of("Ingen i tjänst.")));
        int decided = history.records(new NotificationDecided(
                Ref.to(breach), List.of("miljönämnden"), false, Text.of("Inga uppgifter."), null, null));

        List<DutyOutcome> outcomes = history.page(new DutyBoard()).outcomes().stream()
                .filter(outcome -> outcome.regime().equals("GDPR33.NOTIFY"))
                .toList();

        assertThat(outcomes)
                .extracting(
                        DutyOutcome::controller,
                        DutyOutcome::limit,
                        DutyOutcome::filedIn,
                        DutyOutcome::filed,
                        DutyOutcome::state,
                        DutyOutcome::decidedNotTo)
                .containsExactly(
                        tuple("socialnämnden", "lör 9 nov 2024 kl. 14.00", met, "fre 8 nov kl. 14.00", State.MET, null),
                        tuple(
                                "kommunstyrelsen",
                                "lör 9 nov 2024 kl. 14.00",
                                late,
                                "sön 10 nov kl. 14.00",
                                State.LATE,
                                null),
                        tuple("miljönämnden", "lör 9 nov 2024 kl. 14.00", null, null, State.NOT_TO_FILE, decided));
        assertThat(outcomes.get(0).delays()).isEmpty();
        assertThat(outcomes.get(1).delays()).extracting(delay -> delay.post()).containsExactly(explained);
        assertThat(outcomes.get(2).delays()).isEmpty();
    }

    @Test
    void whatIsOnlyPracticeHasNoOutcome() {
        history.records(opened());
        history.records(filed("GDPR33.NOTIFY", "IMY", null, Stage.INITIAL));
        assertThat(history.page(new DutyBoard()).outcomes())
                .extracting(DutyOutcome::regime)
                .containsExactly("GDPR33.NOTIFY");
    }

    @Test
    void whatHasNoLimitAndWasNotSettledHasNoOutcomeYet() {
        history.records(opened());
        history.records(suspected("socialnämnden"));
        assertThat(history.page(new DutyBoard()).outcomes()).isEmpty();
    }
}
