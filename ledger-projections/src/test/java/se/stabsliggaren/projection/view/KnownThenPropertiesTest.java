package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.EvaluationRow;

class KnownThenPropertiesTest {

    @Property(tries = 200)
    void whatSurelyHadBeenRecordedWasRecordedBeforeItCanHaveHappenedAndWhatHadNotWasAfterItMust(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 80) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<EvaluationRow> view = View.of(new EvaluationReport(), posts);
        for (Row<EvaluationRow> row : view.rows()) {
            KnownThen known = view.knownWhen(row);
            assertThat(known.atMost()).isLessThan(row.number());
            Interval happened = Interval.of(row);
            boolean assumed = Boolean.TRUE.equals(row.occurred().assumed());
            for (Post post : posts.subList(0, row.name() - 1)) {
                Instant recorded = post.recordedAt();
                switch (known.of(post.number())) {
                    case RECORDED ->
                        assertThat(assumed || recorded.isBefore(happened.earliest()))
                                .isTrue();
                    case LATER ->
                        assertThat(recorded.isAfter(happened.latest())).isTrue();
                    case UNCERTAIN -> assertThat(known.isCertain()).isFalse();
                }
            }
        }
    }

    @Property(tries = 50)
    void anEarlierViewSaysTheSameOfItsPosts(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<EvaluationRow> whole = View.of(new EvaluationReport(), posts);
        for (int last = 1; last <= size; last++) {
            View<EvaluationRow> earlier = whole.upTo(last);
            Row<EvaluationRow> row = earlier.row(last);
            assertThat(earlier.knownWhen(row)).isEqualTo(whole.knownWhen(row));
        }
    }
}
