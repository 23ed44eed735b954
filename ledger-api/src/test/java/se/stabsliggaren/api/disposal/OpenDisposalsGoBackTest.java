package se.stabsliggaren.api.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.SwappedDatabase;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.RecordedAt;

/** An older database comes in the place of the one that disposals were decided in. */
class OpenDisposalsGoBackTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private final DisposedLedger disposed = new DisposedLedger(Kind.POSTGRESQL);
    private final SwappedDatabase swapped = new SwappedDatabase(disposed.database);
    private final OpenDisposals open = new OpenDisposals(
            disposed.ledger.posts(),
            () -> new RecordedAt(Instant.EPOCH, ClockState.SIMULATED),
            new TwoPersons.Waits(Duration.ofHours(24), Duration.ofHours(24)));

    @AfterEach
    void close() {
        disposed.close();
    }

    @Test
    void nobodyIsToldOfADecisionThatIsThereNoMore() throws Exception {
        int note = disposed.notes("Anhörig till Prova Provdotter ringde.");
        swapped.copy();
        // Whoever was connected has to connect again.
        int decision = await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> disposed.decides(note, "data.text", 2, 3), number -> number > note);
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(told())
                .contains(decision));

        swapped.putBack();
        await().atMost(SOON).ignoreExceptions().untilAsserted(() -> assertThat(told())
                .isEmpty());
    }

    private List<Integer> told() {
        return open.in(disposed.log).stream().map(OpenDisposals.Open::decision).toList();
    }
}
