package se.stabsliggaren.api.disposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** A word is disposed of while somebody's read folds the views of it. */
@ParameterizedClass
@EnumSource(Kind.class)
class ReadMeanwhileTest {

    private static final String SECRET = "Zorbulenskij";
    private static final Duration LONG = Duration.ofSeconds(30);

    private final Gated projection = new Gated();
    private final Database database;
    private final TestLedger ledger;
    private final TestLedger reading;
    private final ExecutorService reader = Executors.newSingleThreadExecutor();

    ReadMeanwhileTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database);
        reading = TestLedger.over(database, new Projections(List.of(projection)));
    }

    @AfterEach
    void close() {
        projection.open.countDown();
        reader.shutdownNow();
        reading.close();
        ledger.close();
        database.close();
    }

    @Test
    void theDisposalDoesNotWaitForThemAndWhoeverReadsAfterItDoesNotSeeTheWord() throws Exception {
        String log = ledger.openIncident();
        int note =
                ledger.note(log, "Anhörig till " + SECRET + " ringde.").post().number();
        int decision = decides(log, note);
        Future<String> begun = reader.submit(() -> shown(log));
        assertThat(projection.entered.await(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();

        int by = carriesOut(log, decision);
        projection.open.countDown();

        assertThat(begun.get(LONG.toSeconds(), TimeUnit.SECONDS))
                .as("it began before, and is what is kept")
                .contains(SECRET);
        assertThat(shown(log)).contains("Anhörig").doesNotContain(SECRET);
        assertThat(reading.views().view(projection, log, Sight.WHOLE).last()).isEqualTo(by);
    }

    private String shown(String log) {
        return reading.views().view(projection, log, Sight.WHOLE).rows().toString();
    }

    private int decides(String log, int note) {
        Passages words = new Passages(Ref.to(note), "data.text", List.of(2), null);
        DisposalDecided decided = new DisposalDecided(
                "kommunstyrelsen", When.parse("2024-11-20"), "ArkL 10 §", null, List.of(words), null);
        return ledger.recording()
                .record(log, List.of(TestLedger.draft(decided, null)), TestLedger.LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }

    private int carriesOut(String log, int decision) {
        JdbcClient jdbc = JdbcClient.create(ledger.jdbc());
        Disposals disposals = new Disposals(
                ledger.recording(),
                ledger.posts(),
                new ErasureReport(jdbc),
                new FileCompaction(database, jdbc),
                (origin, wordings, carrier) -> {});
        return disposals
                .carryOut(log, decision, List.of(), DisposedLedger.OFFICER, null)
                .receipt()
                .post()
                .number();
    }

    /** Keeps everything, and the first time it comes to a note it waits. */
    private static final class Gated implements Projection<Everything.Whole, View<Everything.Whole>> {

        private final Everything everything = new Everything();
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch open = new CountDownLatch(1);

        @Override
        public String name() {
            return everything.name();
        }

        @Override
        public Everything.Whole keep(Post post) {
            if (post.event() instanceof NoteWritten) {
                entered.countDown();
                try {
                    open.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
            return everything.keep(post);
        }

        @Override
        public View<Everything.Whole> page(View<Everything.Whole> view, ReadOptions reading) {
            return everything.page(view, reading);
        }
    }
}
