package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.projection.duties.DutyTexts.aware;
import static se.stabsliggaren.projection.duties.DutyTexts.filed;
import static se.stabsliggaren.projection.duties.DutyTexts.opened;
import static se.stabsliggaren.projection.duties.DutyTexts.suspected;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.evaluation.EvaluationReport;

/** A duty of two controllers that a later post says are one, though an earlier one has them side by side. */
class MergedControllersTest {

    private final History history = new History().clock("2026-11-24T12:30:00Z");
    private final int breach;
    private final int filing;

    MergedControllersTest() {
        history.records(opened());
        breach = history.records(suspected("Kommunstyrelsen", "Socialnämnden"));
        history.occurred("2026-11-24T08:00Z").records(aware(breach));
        filing = history.occurred("2026-11-24T12:00Z")
                .records(filed("GDPR33.NOTIFY", "IMY", "Kommunstyrelsen", Stage.INITIAL));
    }

    @Test
    void areTwoOfWhichOneRunsUntilSomebodySaysThatTheyAreOne() {
        assertThat(reports())
                .extracting(duty -> duty.clock().state())
                .containsExactlyInAnyOrder(State.MET, State.RUNNING);
        assertThat(reports()).flatExtracting(Duty::warnings).isEmpty();
    }

    @Test
    void areOneThatSaysWhichPostNamesTwo() {
        int merge = merged();
        assertThat(reports()).singleElement().satisfies(duty -> {
            assertThat(duty.clock().settledBy()).isEqualTo(filing);
            assertThat(duty.warnings())
                    .containsExactly(
                            ("Nr %d nämner ”Kommunstyrelsen” och ”Socialnämnden” bredvid varandra, som två; enligt nr %d"
                                            + " är de en, och plikten räknas en gång.")
                                    .formatted(breach, merge));
        });
    }

    @Test
    void areToldOfSoAtTheHeadOfWhateverNamesThem() {
        int merge = merged();
        String said = ("Organisationen ”Kommunstyrelsen” är också det som kallas ”Socialnämnden”, enligt nr %d, men nr"
                        + " %d nämner dem bredvid varandra, som två.")
                .formatted(merge, breach);
        assertThat(history.page(new DutyBoard()).heading().names()).containsExactly(said);
        assertThat(history.page(new BreachRecord()).heading().names()).containsExactly(said);
        assertThat(history.page(new EvaluationReport()).heading().names()).containsExactly(said);
    }

    @Test
    void areToldOfAsOneWhereTheListIsCorrected() {
        merged();
        history.correcting(breach, "samma nämnd två gånger").records(suspected("Kommunstyrelsen"));
        assertThat(reports()).singleElement().satisfies(duty -> assertThat(duty.warnings())
                .isEmpty());
        assertThat(history.page(new DutyBoard()).heading().names())
                .singleElement()
                .asString()
                .doesNotContain("som två");
    }

    @Test
    void areTwoAgainOnceItIsWithdrawn() {
        int merge = merged();
        history.records(new PostWithdrawn(Ref.to(merge), Text.of("Två olika.")));
        assertThat(reports())
                .extracting(duty -> duty.clock().state())
                .containsExactlyInAnyOrder(State.MET, State.RUNNING);
        assertThat(reports()).flatExtracting(Duty::warnings).isEmpty();
    }

    private List<Duty> reports() {
        return history.page(new DutyBoard(), History.readAt("2026-11-25T08:00:00Z")).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .toList();
    }

    private int merged() {
        return history.records(
                new NamesMerged(NameKind.BODY, List.of("Kommunstyrelsen", "Socialnämnden"), "Kommunstyrelsen", null));
    }
}
