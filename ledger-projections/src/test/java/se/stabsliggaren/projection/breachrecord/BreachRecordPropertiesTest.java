package se.stabsliggaren.projection.breachrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.Reading;
import se.stabsliggaren.projection.Row;
import se.stabsliggaren.projection.View;

class BreachRecordPropertiesTest {

    private static final Instant NOW = Instant.parse("2024-11-20T12:00:00Z");

    @Property(tries = 150)
    void thePageUpToAPostIsThePageOfTheFoldStoppedThere(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size, @ForAll @IntRange(max = 80) int stop) {
        List<Post> posts = RandomHistory.of(seed, size);
        BreachRecord record = new BreachRecord();
        View<Kept> whole = View.of(record, posts);
        View<Kept> stopped = View.of(record, posts.subList(0, Math.min(stop, size)));
        Reading reading = new Reading("L1-2024-3", false, NOW, null, null, false, null);
        assertThat(record.page(whole.upTo(stop), reading)).isEqualTo(record.page(stopped, reading));
    }

    @Property(tries = 50)
    void thePageOfEqualPostsIsEqual(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        BreachRecord record = new BreachRecord();
        Reading reading = new Reading(
                "L1-2024-3", false, NOW, NOW, Math.max(1, size / 2), true, Instant.parse("2024-11-10T00:00:00Z"));
        assertThat(record.page(View.of(record, RandomHistory.of(seed, size)), reading))
                .isEqualTo(record.page(View.of(record, RandomHistory.of(seed, size)), reading));
    }

    @Property(tries = 50)
    void whatIsKeptCanBeReadBack(@ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        for (Row<Kept> row :
                View.of(new BreachRecord(), RandomHistory.of(seed, size)).rows()) {
            Map<String, Object> tree = Codec.tree(row.said());
            assertThat(Codec.stored(Kept.class, tree)).isEqualTo(row.said());
        }
    }
}
