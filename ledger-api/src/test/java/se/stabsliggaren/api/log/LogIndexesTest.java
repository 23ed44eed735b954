package se.stabsliggaren.api.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.Eras;
import se.stabsliggaren.api.store.LogEnd;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.UnknownPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.RandomHistory;

/** What is remembered of a log is remembered up to a post that cannot be read. */
class LogIndexesTest {

    private static final int MISSING = 2200;

    private final List<Post> posts = RandomHistory.of(20241102L, 2500);
    private final List<Integer> readAfter = new ArrayList<>();
    private final LogIndexes indexes = new LogIndexes(new LogWithAHole());

    @Test
    void whoAsksAgainForALogThatStandsStillReadsItsLastPageAlone() {
        standsStill();
        assertThat(readAfter).containsExactly(0, 1000, 2000);
        readAfter.clear();

        standsStill();

        assertThat(readAfter).containsExactly(2000);
    }

    private void standsStill() {
        assertThatThrownBy(() -> indexes.of("log"))
                .isInstanceOf(UnknownPost.class)
                .hasMessageContaining("Nr " + MISSING);
    }

    private final class LogWithAHole implements PostLog {

        private final Eras eras = new Eras();

        @Override
        public List<StoredPost> posts(String log, int after, int limit) {
            readAfter.add(after);
            return posts.stream()
                    .filter(post -> post.number() > after && post.number() != MISSING)
                    .limit(limit)
                    .map(post -> new StoredPost(post, new byte[0], new byte[0], null))
                    .toList();
        }

        @Override
        public List<byte[]> bytes(String log, int after, int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredPost> post(String log, int number) {
            return Optional.empty();
        }

        @Override
        public int last(String log) {
            return posts.size();
        }

        @Override
        public Map<String, Integer> ends() {
            throw new UnsupportedOperationException();
        }

        @Override
        public LogEnd end(String log) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int lastRecordedBy(String log, Instant moment) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Eras eras() {
            return eras;
        }
    }
}
