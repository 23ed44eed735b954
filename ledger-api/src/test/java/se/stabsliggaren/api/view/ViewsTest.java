package se.stabsliggaren.api.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.note;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.log.VisibleLog;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.OlderCopy;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Sight;

/** Whoever reads a view reads all that was recorded, and nothing that they may not see. */
@ParameterizedClass
@EnumSource(Kind.class)
class ViewsTest {

    private static final String SECRET = "Zorbulenskij";
    private static final Recorder CHIEF =
            new Recorder("b2", Person.of("Prova Provdotter"), "stabschef", Via.API, Sight.WHOLE);

    private final Everything projection = new Everything();
    private final Projections projections = new Projections(List.of(projection));
    private final Kind kind;
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    ViewsTest(Kind kind) {
        this.kind = kind;
        database = kind.open();
        ledger = TestLedger.over(database, projections);
        log = ledger.openIncident();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void aReadAfterAReceiptSeesThePostOnEveryNode() {
        try (TestLedger other = TestLedger.over(database, projections)) {
            for (int i = 0; i < 30; i++) {
                int post = ledger.note(log, "rad " + i).post().number();
                assertThat(whole(ledger.views()).last()).isEqualTo(post);
                assertThat(whole(other.views()).last()).isEqualTo(post);
            }
            assertThat(whole(ledger.views())).isEqualTo(folded());
            assertThat(whole(other.views())).isEqualTo(folded());
        }
    }

    @Test
    void aLogLongerThanOnePageIsFoldedToItsEnd() {
        records(2500);
        assertThat(whole(ledger.views())).isEqualTo(folded());
    }

    @Test
    void aLogThatFitsIntoNoMemoryIsFoldedAllTheSame() {
        records(500);
        Views small = new Views(ledger.posts(), projections, 1);
        assertThat(whole(small)).isEqualTo(folded());
        ledger.note(log, "sist");
        assertThat(whole(small)).isEqualTo(folded());
    }

    @Test
    void manyWhoReadAtOnceReadTheSame() throws Exception {
        records(1500);
        try (ExecutorService readers = Executors.newFixedThreadPool(8)) {
            List<Future<View<Everything.Whole>>> read = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                read.add(readers.submit(() -> whole(ledger.views())));
            }
            for (Future<View<Everything.Whole>> view : read) {
                assertThat(view.get()).isEqualTo(folded());
            }
        }
    }

    @Test
    void whatIsMarkedIsCoveredFromTheNextReadOnAndShownAgainWhenTheMarkIsWithdrawn() {
        int note =
                ledger.note(log, "Anhörig till " + SECRET + " ringde.").post().number();
        assertThat(least()).contains(SECRET);

        int mark = marks(note);
        assertThat(least()).contains("Anhörig").doesNotContain(SECRET);
        assertThat(whole(ledger.views()).rows().toString()).contains(SECRET);
        ledger.note(log, "En rad till.");
        assertThat(least()).contains("En rad till.").doesNotContain(SECRET);

        records(new PostWithdrawn(Ref.to(mark), Text.of("Fel.")));
        assertThat(least()).contains(SECRET);
    }

    @Test
    void aMissingPostHaltsItsIncidentAndNoOther() throws Exception {
        String other = ledger.openIncident();
        records(3);
        int note = withMarkedNote();
        OlderCopy.without(kind, database, log, 4);

        assertThatThrownBy(() -> whole(ledger.views()))
                .isInstanceOf(Halted.class)
                .hasMessageContaining("Nr 4 saknas")
                .hasMessageContaining("efter nr 3");
        assertThat(ledger.views().halted()).containsExactly(log);
        assertThat(ledger.views().view(projection, other, Sight.WHOLE).last()).isEqualTo(2);
        assertThat(ledger.views().halted()).containsExactly(log);

        VisibleLog visible = new VisibleLog(ledger.posts());
        for (Sight sight : List.of(Sight.WHOLE, Sight.LEAST)) {
            for (int limit : new int[] {1, 2, 100}) {
                assertThatThrownBy(() -> visible.posts(sight, log, 3, limit))
                        .isInstanceOf(UnknownPost.class)
                        .hasMessageContaining("Nr 4 saknas");
            }
        }
        assertThatThrownBy(() -> visible.post(Sight.LEAST, log, note))
                .as("what the missing post hid, nobody knows")
                .isInstanceOf(UnknownPost.class);
        assertThat(visible.posts(Sight.WHOLE, log, 0, 3)).hasSize(3);
        assertThat(visible.post(Sight.WHOLE, log, note)).isPresent();
    }

    @Test
    void whatIsInTheLogNoMoreIsNotShownThoughNobodySaidThatTheDatabaseWentBack() throws Exception {
        int note = withMarkedNote();
        int mark = ledger.posts().last(log);
        VisibleLog visible = new VisibleLog(ledger.posts());
        assertThat(whole(ledger.views()).last()).isEqualTo(mark);
        assertThat(least()).doesNotContain(SECRET);
        assertThat(visible.amendments(log).last()).isEqualTo(mark);
        assertThat(visible.post(Sight.LEAST, log, note).orElseThrow().post().toString())
                .doesNotContain(SECRET);

        OlderCopy.of(kind, database, log, mark - 1);

        assertThat(whole(ledger.views())).isEqualTo(folded());
        assertThat(whole(ledger.views()).last()).isEqualTo(mark - 1);
        assertThat(least()).contains(SECRET);
        assertThat(visible.amendments(log).last()).isEqualTo(mark - 1);
        assertThat(visible.post(Sight.LEAST, log, note).orElseThrow().post().toString())
                .contains(SECRET);
    }

    @Test
    void aLogThatNobodyReadsIsClosedAfterAWhileThoughNothingElseHappens() {
        AtomicLong nanos = new AtomicLong();
        List<Runnable> closing = new ArrayList<>();
        OpenLogs logs = new OpenLogs(ledger.posts(), projections, 100_000, nanos::get, (executor, close, in, unit) -> {
            closing.add(close);
            return CompletableFuture.completedFuture(null);
        });
        ledger.note(log, SECRET);
        logs.views(log, Sight.WHOLE);
        nanos.addAndGet(OpenLogs.UNREAD.minusSeconds(2).toNanos());
        logs.views(log, Sight.WHOLE);
        nanos.addAndGet(OpenLogs.UNREAD.minusSeconds(2).toNanos());
        List.copyOf(closing).forEach(Runnable::run);
        assertThat(logs.open()).as("read two seconds less than that ago").isEqualTo(1);

        nanos.addAndGet(Duration.ofSeconds(10).toNanos());
        List.copyOf(closing).forEach(Runnable::run);

        assertThat(logs.open()).isZero();
    }

    /** A note of which a word is marked by the log's last post. */
    private int withMarkedNote() {
        int note =
                ledger.note(log, "Anhörig till " + SECRET + " ringde.").post().number();
        marks(note);
        return note;
    }

    private int marks(int note) {
        return records(new SecrecyMarked(List.of(new Passages(Ref.to(note), "data.text", List.of(2), null)), null));
    }

    private String least() {
        return ledger.views().view(projection, log, Sight.LEAST).rows().toString();
    }

    private View<Everything.Whole> whole(Views views) {
        return views.view(projection, log, Sight.WHOLE);
    }

    private void records(int notes) {
        ledger.recording()
                .record(
                        log,
                        IntStream.range(0, notes)
                                .mapToObj(i -> note("rad " + i))
                                .toList(),
                        LOG_KEEPER,
                        null,
                        null);
    }

    /** By somebody who sees all, and so may lift a cover. */
    private int records(Event event) {
        return ledger.recording()
                .record(log, List.of(TestLedger.draft(event, null)), CHIEF, null, null)
                .getFirst()
                .post()
                .number();
    }

    private View<Everything.Whole> folded() {
        return View.of(
                projection,
                ledger.posts().posts(log, 0, 10_000).stream()
                        .map(StoredPost::post)
                        .toList());
    }
}
