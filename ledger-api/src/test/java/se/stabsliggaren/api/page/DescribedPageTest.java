package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.api.openapi.ClosedPages;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.campaign.Campaign;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Whatever was recorded, the JSON of a view is as docs/openapi.yaml describes it, and holds no member beside. */
@ParameterizedClass
@MethodSource("projections")
class DescribedPageTest {

    private static final Instant NOW = Instant.parse("2024-11-12T08:00:00Z");
    private static final ReadOptions NOW_ALL = new ReadOptions("L1-2024-3", false, NOW, null, null, false, null);
    private static final int MOST = 80;

    private final Projection<?, ?> projection;

    DescribedPageTest(Projection<?, ?> projection) {
        this.projection = projection;
    }

    static List<Projection<?, ?>> projections() {
        return ProjectionList.all();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kumla", "hostmorker"})
    void ofACaseThatComesWithTheLedger(String name) {
        assertThat(faults(PageJson.text(Played.exercise(name).page(projection))))
                .isEmpty();
    }

    @Test
    void ofNoPosts() {
        assertThat(faults(json(projection, List.of(), NOW_ALL))).isEmpty();
    }

    @Test
    void ofAnyHistoryInAnyReading() {
        for (int i = 0; i < Campaign.tries(20); i++) {
            Random random = new Random(Campaign.seed() + i);
            List<Post> posts = RandomHistory.of(random.nextLong(), 1 + random.nextInt(MOST));
            ReadOptions reading = random.nextBoolean() ? NOW_ALL : stated(1 + random.nextInt(posts.size()));
            assertThat(faults(json(projection, posts, reading)))
                    .as("history %d", i)
                    .isEmpty();
        }
    }

    @Test
    void anUndocumentedMemberAndAMissingOneAreFound() {
        String json = PageJson.text(Played.exercise("kumla").page(projection));

        assertThat(faults(json.replaceFirst("\"exercise\":", "\"undescribed\":1,\"exercise\":")))
                .singleElement()
                .asString()
                .contains("undescribed");
        assertThat(faults(json.replaceFirst("\"exercise\":(true|false),", "")))
                .singleElement()
                .asString()
                .contains("exercise");
        assertThat(faults(json.replaceFirst("\"upTo\":(\\d+)", "\"upTo\":\"$1\"")))
                .hasSize(1);
    }

    private List<String> faults(String json) {
        return ClosedPages.faults(projection.name(), json);
    }

    private static <R, P> String json(Projection<R, P> projection, List<Post> posts, ReadOptions reading) {
        return PageJson.text(projection.page(View.of(projection, posts), reading));
    }

    /** As recorded by then, with what stood on paper and nothing that happened later. */
    private static ReadOptions stated(int at) {
        return new ReadOptions("L1-2024-3", false, NOW, NOW, at, true, NOW);
    }
}
