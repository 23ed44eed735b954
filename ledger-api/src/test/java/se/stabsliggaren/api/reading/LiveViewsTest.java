package se.stabsliggaren.api.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;
import static se.stabsliggaren.api.store.TestLedger.note;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.view.View;

@ParameterizedClass
@EnumSource(Kind.class)
class LiveViewsTest {

    private static final Duration LONG = Duration.ofSeconds(30);

    private final Everything projection = new Everything();
    private final Database database;
    private final TestLedger ledger;
    private final String log;

    LiveViewsTest(Kind kind) {
        database = kind.open();
        ledger = TestLedger.over(database, new Projections(List.of(projection)));
        log = ledger.openIncident();
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void theLiveViewIsTheFoldOfTheLog() {
        ledger.note(log, "ett");
        ledger.recording()
                .record(
                        log,
                        IntStream.range(0, 500).mapToObj(i -> note("rad " + i)).toList(),
                        LOG_KEEPER,
                        null,
                        null);
        int last = ledger.note(log, "sist").post().number();
        assertThat(ledger.views().await(log, last, LONG)).isTrue();
        assertThat(ledger.views().view(projection, log)).isEqualTo(folded());
    }

    @Test
    void waitsNoLongerThanItIsAskedToForAPostThatIsNotThere() {
        assertThat(ledger.views().await(log, 1000, Duration.ofMillis(20))).isFalse();
    }

    @Test
    void anotherNodeReadsWhatWasStoredAndGoesOnFromThere() {
        int last = ledger.note(log, "ett").post().number();
        assertThat(ledger.views().await(log, last, LONG)).isTrue();
        ledger.processor().shutDown();
        try (TestLedger other = TestLedger.over(database, new Projections(List.of(projection)))) {
            assertThat(other.views().view(projection, log)).isEqualTo(folded());
            int next = other.note(log, "två").post().number();
            assertThat(other.views().await(log, next, LONG)).isTrue();
            assertThat(other.views().view(projection, log)).isEqualTo(folded());
        }
    }

    @Test
    void viewsThatWereStoredWithoutWhoTheWritersAreNameThemAllTheSame() {
        int last = ledger.note(log, "ett").post().number();
        assertThat(ledger.views().await(log, last, LONG)).isTrue();
        ledger.processor().shutDown();
        assertThat(ledger.jdbc().update("delete from view_part where projection = 'introduction'"))
                .isPositive();
        try (TestLedger other = TestLedger.over(database, new Projections(List.of(projection)))) {
            View<Everything.Whole> view = other.views().view(projection, log);
            assertThat(view).isEqualTo(folded());
            assertThat(view.writer(view.row(last)).person()).isNotNull();
        }
    }

    @Test
    void rebuildingGivesTheSameViewFromTheSameBytes() {
        int last = IntStream.range(0, 50)
                .map(i -> ledger.note(log, "rad " + i).post().number())
                .max()
                .orElseThrow();
        assertThat(ledger.views().await(log, last, LONG)).isTrue();
        View<Everything.Whole> before = ledger.views().view(projection, log);
        ledger.views().rebuild(ledger.processor());
        assertThat(ledger.views().await(log, last, LONG)).isTrue();
        assertThat(ledger.views().view(projection, log)).isEqualTo(before);
    }

    private View<Everything.Whole> folded() {
        return View.of(
                projection,
                ledger.posts().posts(log, 0, 10_000).stream()
                        .map(StoredPost::post)
                        .toList());
    }
}
