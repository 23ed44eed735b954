package se.stabsliggaren.projection.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkMode;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.TaskEvent.TaskDone;
import se.stabsliggaren.event.TaskEvent.TaskGiven;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;

/** Where a reader knows what it is about, it is said in brief. */
class ShortFormsTest {

    @Test
    void inItsChainADecisionIsNotNamedAgain() {
        assertThat(said(DecisionSentences.inBrief(
                        new DecisionRevoked(Ref.to(4), Person.of("Testa Testlund"), null, Text.of("behövs inte")), 9)))
                .isEqualTo("upphävt av Testa Testlund, skäl: behövs inte");
        assertThat(said(DecisionSentences.inBrief(new DecisionReplaced(Ref.to(4), Ref.to(8), null), 9)))
                .isEqualTo("ersatt av nr 8");
    }

    @Test
    void anExtensionSaysInWhichPostItIs() {
        assertThat(said(DecisionSentences.inBrief(new DecisionExtended(Ref.to(4), null, null, null, null), 9)))
                .isEqualTo("förlängt i nr 9, posten säger inte till när");
    }

    @Test
    void aTaskNobodyHasSaysSo() {
        assertThat(said(TaskSentences.inBrief(new TaskGiven(Text.of("Ring leverantören"), null, null, null, null))))
                .isEqualTo("Ring leverantören, ingen post säger vem som ska göra det");
    }

    @Test
    void whatSystemAndHowItIsSuffices() {
        assertThat(said(SystemSentences.inBrief(new SystemStatusChanged(
                        Scope.everything(), SystemStatus.DOWN, null, Text.of("strömmen"), null))))
                .isEqualTo("alla system: nere, strömmen");
        assertThat(said(SystemSentences.inBrief(new WorkModeChanged(WorkMode.COMPUTERS_OFF, null, null))))
                .startsWith("arbetssätt: ");
    }

    @Test
    void aStateIsSaidWithItsLevel() {
        assertThat(said(IncidentSentences.inBrief(
                        new StateChanged(CrisisState.STAFF_MODE, Change.ENDED, "2", null, null, null))))
                .isEqualTo("stabsläge upphör, nivå 2");
    }

    @Test
    void aDecisionIsNumberedAsOneAndAllElseByItsPost() {
        assertThat(Sentences.corrected(
                        new DecisionRefrained(null, Text.of("Avvakta."), null, null, null, null, List.of()), 4, 9))
                .isEqualTo("beslut 4, rättat i nr 9");
        assertThat(Sentences.corrected(new TaskDone(Ref.to(4), null), 4, 9)).isEqualTo("nr 4, rättad i nr 9");
    }

    private static String said(Phrase phrase) {
        return Part.plain(phrase.parts());
    }
}
