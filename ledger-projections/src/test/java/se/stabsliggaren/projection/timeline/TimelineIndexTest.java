package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Where a long timeline is cut: between weeks, then between days, then within a day. */
class TimelineIndexTest {

    private static final ReadOptions NOW = History.readAt("2024-11-20T08:00:00Z");

    private final History history = new History();
    private final Timeline timeline = new Timeline();

    @Test
    void aHundredLinesAreReadAtOnceAndOneMoreIsNot() {
        notes(100, "2024-11-06");
        assertThat(stretches())
                .extracting(TimelineStretch::key, TimelineStretch::title, TimelineStretch::count)
                .containsExactly(tuple("allt", "Allt", 100));
        notes(1, "2024-11-06");
        assertThat(stretches())
                .extracting(TimelineStretch::key, TimelineStretch::title, TimelineStretch::count)
                .containsExactly(
                        tuple("2024-11-06:1", "Onsdag 6 november 2024, del 1 av 2", 100),
                        tuple("2024-11-06:2", "Onsdag 6 november 2024, del 2 av 2", 1));
    }

    @Test
    void weeksInWhichLittleHappenedGoTogetherAndAWeekWithMuchIsReadDayByDay() {
        notes(30, "2024-11-04");
        notes(30, "2024-11-11");
        notes(60, "2024-11-18");
        notes(60, "2024-11-19");
        notes(20, "2024-11-25");
        assertThat(stretches())
                .extracting(TimelineStretch::key, TimelineStretch::title, TimelineStretch::count)
                .containsExactly(
                        tuple("2024-11-04", "mån 4 nov 2024 – mån 11 nov 2024", 60),
                        tuple("2024-11-18", "Måndag 18 november 2024", 60),
                        tuple("2024-11-19", "Tisdag 19 november 2024", 60),
                        tuple("2024-11-25", "Måndag 25 november 2024", 20));
        assertThat(stretches()).extracting(TimelineStretch::isWithinOneDay).containsExactly(false, true, true, true);
    }

    @Test
    void weeksThatTogetherHoldAHundredLinesStayTogether() {
        notes(50, "2024-11-04");
        notes(50, "2024-11-11");
        notes(1, "2024-11-18");
        assertThat(stretches())
                .extracting(TimelineStretch::key, TimelineStretch::count)
                .containsExactly(tuple("2024-11-04", 100), tuple("2024-11-18", 1));
    }

    @Test
    void whatStandsOnNoDayComesLast() {
        notes(100, "2024-11-06");
        history.occurred(Occurred.isUnknown()).records(said());
        assertThat(stretches())
                .extracting(TimelineStretch::key, TimelineStretch::title)
                .containsExactly(tuple("2024-11-06", "Onsdag 6 november 2024"), tuple("okant", "Okänt när"));
        assertThat(stretches().getLast().first()).isNull();
        assertThat(stretches().getLast().isWithinOneDay()).isFalse();
    }

    @Test
    void whatIsOnlyStatedStandsApartToo() {
        notes(100, "2024-11-06");
        history.onPaper("B-07", "2024-11-06T13:00Z").records(said());
        Instant then = Instant.parse("2024-11-06T14:00:00Z");
        ReadOptions stated = new ReadOptions("L1-2024-3", false, then, then, 100, true, null);
        View<TimelineRow> view = View.of(timeline, history.posts());
        assertThat(timeline.leaf(view, stated, null).stretches())
                .extracting(TimelineStretch::key, TimelineStretch::title, TimelineStretch::count)
                .containsExactly(
                        tuple("2024-11-06", "Onsdag 6 november 2024", 100),
                        tuple("uppgivet", "Uppgivet på papper, infört senare", 1));
    }

    @Test
    void whatBeganEarlierStandsOnTheFirstPartOfADayButIsToldOnce() {
        int lasting = history.occurred(Occurred.between(When.parse("2024-11-05"), When.parse("2024-11-06")))
                .records(said());
        notes(101, "2024-11-06");
        List<TimelineStretch> stretches = stretches();
        assertThat(stretches).extracting(TimelineStretch::count).containsExactly(1, 100, 1);
        assertThat(stretches)
                .extracting(TimelineStretch::ongoing)
                .containsExactly(List.of(), List.of(lasting), List.of());
        assertThat(stretches.get(1).posts()).doesNotContain(lasting);
    }

    @Test
    void theNewestIsTheLastThatHasBegun() {
        notes(60, "2024-11-18");
        notes(60, "2024-11-21");
        assertThat(leaf(null).shown().key()).isEqualTo("2024-11-18");
        View<TimelineRow> view = View.of(timeline, history.posts());
        assertThat(timeline.leaf(view, History.readAt("2024-11-20T23:00:00Z"), null)
                        .shown()
                        .key())
                .isEqualTo("2024-11-21");
        assertThat(timeline.leaf(view, History.readAt("2024-11-01T08:00:00Z"), null)
                        .shown()
                        .key())
                .isEqualTo("2024-11-18");
    }

    @Test
    void beforeTheFirstAndAfterTheLastThereIsNothing() {
        notes(60, "2024-11-18");
        notes(60, "2024-11-19");
        TimelineLeaf first = leaf("2024-11-18");
        TimelineLeaf last = leaf("2024-11-19");
        assertThat(first.earlier()).isNull();
        assertThat(first.later()).isEqualTo(last.shown());
        assertThat(last.earlier()).isEqualTo(first.shown());
        assertThat(last.later()).isNull();
        assertThat(last.isOneOfMany()).isTrue();
    }

    @Test
    void aDayBetweenStretchesLeadsToTheOneBeforeIt() {
        notes(60, "2024-11-18");
        notes(60, "2024-11-25");
        assertThat(leaf("2024-11-20").shown().key()).isEqualTo("2024-11-18");
        assertThat(leaf("2024-11-26").shown().key()).isEqualTo("2024-11-25");
        assertThat(leaf("uppgivet").shown().key()).isEqualTo("2024-11-25");
        assertThat(leaf("nr-61").shown().key()).isEqualTo("2024-11-25");
    }

    @Test
    void ofNoPostsThereIsOneStretchWithNothingInIt() {
        assertThat(stretches()).extracting(TimelineStretch::count).containsExactly(0);
    }

    private void notes(int count, String day) {
        for (int i = 0; i < count; i++) {
            history.occurred(day).records(said());
        }
    }

    private static NoteWritten said() {
        return new NoteWritten(Text.of("ett"), null, null);
    }

    private List<TimelineStretch> stretches() {
        return leaf(null).stretches();
    }

    private TimelineLeaf leaf(@Nullable String key) {
        return timeline.leaf(View.of(timeline, history.posts()), NOW, key);
    }
}
