package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;

class HindsightTest {

    private final History history = new History().clock("2026-11-24T08:00:00Z");
    private final int early = history.records(note("Skärmar svarta."));
    private final int late = history.clock("2026-11-25T09:00:00Z").records(note("Uppgifter är kopierade."));

    @Test
    void aDecisionThatIsJudgedByWhatWasRecordedAfterwardsIsMarked() {
        int decision = history.occurred("2026-11-24T12:00Z").records(decision());
        int observed = history.records(observed(decision, late));
        Sentence sentence = observation();
        assertThat(sentence.hindsight()).isTrue();
        assertThat(sentence.cites()).containsExactly(late, decision, observed);
    }

    @Test
    void oneThatIsJudgedByWhatHadBeenRecordedIsNot() {
        int decision = history.occurred("2026-11-24T12:00Z").records(decision());
        history.records(observed(decision, early));
        assertThat(observation().hindsight()).isFalse();
    }

    @Test
    void whereNobodyCanTellNothingIsMarked() {
        int decision = history.occurred("2026-11-25").records(decision());
        history.records(observed(decision, late));
        assertThat(observation().hindsight()).isFalse();
    }

    private Sentence observation() {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals("6"))
                .flatMap(section -> section.sentences().stream())
                .filter(sentence -> sentence.plain().startsWith("Fungerade inte"))
                .findFirst()
                .orElseThrow();
    }

    private static ObservationNoted observed(int decision, int other) {
        return new ObservationNoted(
                Worked.DID_NOT_WORK, null, Text.of("För sent."), List.of(Ref.to(decision), Ref.to(other)), null);
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static DecisionTaken decision() {
        return new DecisionTaken(
                null, Text.of("Stäng."), null, List.of(), null, null, null, null, List.of(), null, List.of());
    }
}
