package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** A long timeline is read in stretches, and whoever leafs through them has read all of it. */
class TimelineLeafTest {

    private static final ReadOptions NOW = History.readAt("2024-11-12T08:00:00Z");

    private final Timeline timeline = new Timeline();

    @Property(tries = 40)
    void whoeverLeafsThroughItHasReadEveryPostAndNoStretchIsLong(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 700) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<TimelineRow> view = View.of(timeline, posts);
        TimelineLeaf newest = timeline.leaf(view, NOW, null);

        Set<Integer> read = new TreeSet<>();
        int told = 0;
        TimelineStretch next = newest.stretches().getFirst();
        while (next != null) {
            TimelineLeaf leaf = timeline.leaf(view, NOW, next.key());
            assertThat(leaf.shown()).isEqualTo(next);
            assertThat(next.posts()).hasSizeLessThanOrEqualTo(TimelineIndex.LINES);
            assertThat(numbers(leaf.page())).isEqualTo(Set.copyOf(next.posts()));
            read.addAll(next.posts());
            told += next.count();
            next = leaf.later();
        }
        assertThat(read).isEqualTo(posts.stream().map(Post::number).collect(Collectors.toSet()));
        assertThat(told).as("each told once").isEqualTo(size);
    }

    @Property(tries = 40)
    void aPostIsFoundByItsNumberWhereverItStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 400) int size) {
        View<TimelineRow> view = View.of(timeline, RandomHistory.of(seed, size));
        for (int post : new int[] {1, (size + 1) / 2, size}) {
            assertThat(timeline.leaf(view, NOW, "nr-" + post).shown().posts()).contains(post);
        }
        assertThat(timeline.leaf(view, NOW, "nr-" + (size + 1))).isNull();
    }

    @Test
    void aShortOneIsReadAsAWhole() {
        View<TimelineRow> view = View.of(timeline, RandomHistory.of(1, TimelineIndex.LINES));
        TimelineLeaf leaf = timeline.leaf(view, NOW, null);
        assertThat(leaf.isOneOfMany()).isFalse();
        assertThat(leaf.page()).isEqualTo(timeline.page(view, NOW));
    }

    @Test
    void daysThatCameAfterNowAreNotTheNewest() {
        View<TimelineRow> view = View.of(timeline, RandomHistory.of(3, 700));
        TimelineLeaf leaf = timeline.leaf(view, NOW, null);
        assertThat(leaf.shown().first()).isNotNull().isBeforeOrEqualTo("2024-11-12");
        assertThat(leaf.later()).isNotNull();
    }

    @Test
    void aKeyThatWasAStretchOnceLeadsToWhatIsInItsPlace() {
        View<TimelineRow> view = View.of(timeline, RandomHistory.of(3, 700));
        List<TimelineStretch> stretches = timeline.leaf(view, NOW, null).stretches();
        TimelineStretch second = stretches.stream()
                .filter(any -> any.first() != null)
                .skip(1)
                .findFirst()
                .orElseThrow();
        for (String key : List.of("1066-10-14", "allt", second.first() + ":999", "okant:999")) {
            assertThat(timeline.leaf(view, NOW, key)).as(key).isNotNull();
        }
        for (String key : List.of("", "2024-13-45", "x", "nr-0", "nr-99999", "okant:")) {
            assertThat(timeline.leaf(view, NOW, key)).as(key).isNull();
        }
    }

    private static Set<Integer> numbers(TimelinePage page) {
        List<Item> items = new ArrayList<>(page.stated());
        items.addAll(page.unplaced());
        return Stream.concat(
                        items.stream(),
                        page.weeks().stream()
                                .flatMap(week -> week.days().stream())
                                .flatMap(day -> day.items().stream())
                                .map(Placed::item))
                .map(Item::number)
                .collect(Collectors.toSet());
    }
}
