package se.stabsliggaren.situation;

import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.Text;

class SituationsTest {

    @Test
    void recordsAPicture() {
        incident().when(reported("3")).isRecorded();
    }

    @Test
    void recordsAnotherOfTheSameVersion() {
        incident().given(reported("3")).when(reported("3")).isRecorded();
    }

    private static SituationReported reported(String version) {
        return new SituationReported(
                version, List.of("kommunledningen"), Text.of("Allt är nere."), Text.of("Hur länge."), null, null);
    }

    @Test
    void recordsHowManyOfHowMany() {
        incident()
                .when(new SituationCounted(
                        "krypterade system", new Count(281L, 281L, null), new Count(384L, 384L, null), true, null))
                .isRecorded();
    }
}
