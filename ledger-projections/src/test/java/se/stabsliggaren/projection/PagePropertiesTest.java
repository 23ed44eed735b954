package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** What every reader's question must hold to, whatever was recorded. */
class PagePropertiesTest {

    private static final Instant NOW = Instant.parse("2024-11-12T08:00:00Z");

    @Provide
    Arbitrary<Projection<?, ?>> projections() {
        return Arbitraries.of(EveryProjection.all());
    }

    @Property(tries = 200)
    void thePageOfAnEarlierViewIsThePageOfTheFoldStoppedThere(
            @ForAll("projections") Projection<?, ?> projection,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll @IntRange(max = 80) int stop) {
        stoppedAt(projection, RandomHistory.of(seed, size), Math.min(stop, size));
    }

    private static <R, P> void stoppedAt(Projection<R, P> projection, List<Post> posts, int stop) {
        View<R> whole = View.of(projection, posts);
        View<R> stopped = View.of(projection, posts.subList(0, stop));
        ReadOptions reading = reading(null, false, null);
        assertThat(projection.page(whole.upTo(stop), reading)).isEqualTo(projection.page(stopped, reading));
    }

    @Property(tries = 200)
    void everyReadingGivesAPageAndTheSameOneTwice(
            @ForAll("projections") Projection<?, ?> projection,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int size,
            @ForAll @IntRange(max = 80) int at,
            @ForAll boolean stated) {
        List<Post> posts = RandomHistory.of(seed, size);
        for (ReadOptions reading : List.of(
                reading(Math.min(at, size), stated, null),
                reading(null, false, NOW),
                reading(Math.min(at, size), stated, NOW))) {
            assertThat(page(projection, posts, reading))
                    .isNotNull()
                    .isEqualTo(page(projection, RandomHistory.of(seed, size), reading));
        }
    }

    @Property(tries = 200)
    void whatIsKeptCanBeStoredAndReadAgain(
            @ForAll("projections") Projection<?, ?> projection,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 40) int size) {
        for (Row<?> row : View.of(projection, RandomHistory.of(seed, size)).rows()) {
            assertThat((Object) Codec.stored(row.said().getClass(), Codec.tree(row.said())))
                    .isEqualTo(row.said());
        }
    }

    private static <R, P> P page(Projection<R, P> projection, List<Post> posts, ReadOptions reading) {
        return projection.page(View.of(projection, posts), reading);
    }

    private static ReadOptions reading(Integer at, boolean stated, Instant occurredBy) {
        return new ReadOptions("L1-2024-3", false, NOW, stated ? NOW : null, at, stated, occurredBy);
    }
}
