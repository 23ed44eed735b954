package se.stabsliggaren.cost;

import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.CostEvent.CostState;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

class CostsTest {

    @Test
    void recordsACostWithItsDecision() {
        incident()
                .given(note())
                .when(new CostNoted(
                        Text.of("Hyrda skrivare."),
                        CostState.ORDERED,
                        12_000L,
                        "Skrivare Exempel AB",
                        "utrustning",
                        Ref.to(FIRST)))
                .isRecorded();
    }

    @Test
    void recordsACostThatNobodyKnowsYet() {
        incident()
                .when(new CostNoted(Text.of("Övertid."), CostState.ORDERED, null, null, null, null))
                .isRecorded();
    }

    @Test
    void refusesADecisionThatDoesNotExist() {
        incident()
                .when(new CostNoted(Text.of("Övertid."), CostState.ORDERED, null, null, null, Ref.to(FIRST)))
                .isRefused("data.decision", "Nr 3 finns inte i händelsen");
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }

    @Test
    void recordsWhatAllOfItIsThoughtToCost() {
        incident().when(estimated(3_000_000L, 5_000_000L)).isRecorded();
        incident().when(estimated(null, 5_000_000L)).isRecorded();
    }

    @Test
    void refusesBoundsTheWrongWayRound() {
        incident().when(estimated(5L, 3L)).isRefused("data.atMost", "lägre än det lägsta");
    }

    private static CostEstimated estimated(@Nullable Long atLeast, @Nullable Long atMost) {
        return new CostEstimated(Text.of("Hela händelsen."), atLeast, atMost, true, true, null, null);
    }
}
