package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/**
 * What is written of a page takes no more than in proportion to what is recorded: of four times the posts about four times
 * as much is allocated. What looks through all rows for each of them takes sixteen times as much.
 */
class PageGrowthTest {

    /** Of this history each page of many posts itself says three to four and a half times what that of few says. */
    private static final long SEED = 8;

    private static final int FEW = 1000;
    private static final int MANY = 4 * FEW;

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2026-01-12T08:00:00Z"), null, null, false, null);

    private final PageHtml html = new PageHtml();

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    /** Text stands in a buffer that doubles, and so can be twice as long as what it holds. */
    @ParameterizedTest
    @MethodSource("projections")
    void asJsonEachCharacterTakesNoMore(Projection<?, ?> projection) {
        double longer =
                (double) json(projection, MANY).length() / json(projection, FEW).length();
        assertThat(growth(projection, page -> PageJson.text(page).length())).isLessThan(2 * longer);
    }

    private static String json(Projection<?, ?> projection, int size) {
        return PageJson.text(page(projection, RandomHistory.of(SEED, size)));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void asAPageOfTheLedgerFourTimesThePostsTakeFourTimesAsMuchAtMost(Projection<?, ?> projection) {
        assertThat(growth(projection, page -> html.render(projection.name(), page, LedgerPage.FIRST)
                        .length()))
                .isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void asAFileInABundleFourTimesThePostsTakeFourTimesAsMuch(Projection<?, ?> projection) {
        InBundle bundle = InBundle.of(List.of(projection.name()), null);
        assertThat(growth(projection, page -> html.inBundle(projection.name(), page, bundle)
                        .length()))
                .isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void aPageOfTheLedgerIsShortHoweverMuchIsRecorded(Projection<?, ?> projection) {
        Object page = leaf(projection, RandomHistory.of(SEED, 10_000));
        assertThat(html.render(projection.name(), page, LedgerPage.FIRST).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThan(200_000);
    }

    /** What the ledger shows first of a view. */
    private static Object leaf(Projection<?, ?> projection, List<Post> posts) {
        return projection instanceof Timeline timeline
                ? Objects.requireNonNull(timeline.leaf(View.of(timeline, posts), READING, null))
                : page(projection, posts);
    }

    /** How many times as much is allocated while the page of many posts is written as while that of few is. */
    private static double growth(Projection<?, ?> projection, ToIntFunction<Object> write) {
        Object fewPosts = page(projection, RandomHistory.of(SEED, FEW));
        Object manyPosts = page(projection, RandomHistory.of(SEED, MANY));
        // What is made once, for whoever writes first, counts for neither.
        allocated(manyPosts, write);
        allocated(fewPosts, write);
        long few = allocated(fewPosts, write);
        long many = allocated(manyPosts, write);
        return (double) many / few;
    }

    private static <R> Object page(Projection<R, ?> projection, List<Post> posts) {
        return projection.page(View.of(projection, posts), READING);
    }

    private static long allocated(Object page, ToIntFunction<Object> write) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        int length = write.applyAsInt(page);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(length).isPositive();
        return after - before;
    }
}
