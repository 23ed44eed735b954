package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.RandomHistory;

class ViewPropertiesTest {

    @Property(tries = 300)
    void theViewUpToAPostIsTheFoldStoppedThere(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll @IntRange(max = 60) int stop) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<Whole> whole = View.of(new Everything(), posts);
        View<Whole> stopped = View.of(new Everything(), posts.subList(0, Math.min(stop, size)));

        assertThat(whole.upTo(stop)).isEqualTo(stopped);
        assertThat(List.copyOf(whole.upTo(stop).rows())).isEqualTo(List.copyOf(stopped.rows()));
    }

    @Property(tries = 100)
    void theFoldContinuedFromAnEarlierPostIsTheFold(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size, @ForAll @IntRange(max = 60) int stop) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<Whole> part = View.of(new Everything(), posts.subList(0, Math.min(stop, size)));

        assertThat(part.after(posts)).isEqualTo(View.of(new Everything(), posts));
    }

    @Property(tries = 100)
    void ofEachMatterAtMostOneWordingStands(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        Set<Integer> names = new HashSet<>();
        View.of(new Everything(), RandomHistory.of(seed, size))
                .standing()
                .forEach(row -> assertThat(names.add(row.name())).isTrue());
    }
}
