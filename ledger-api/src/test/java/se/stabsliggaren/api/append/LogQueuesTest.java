package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.TestLedger;

/** A log's own queue is there while somebody is in it, and leaves nothing behind. */
class LogQueuesTest {

    private final LogQueues queues = new LogQueues();

    @Test
    void isThereForAsLongAsSomebodyIsInIt() {
        queues.pass(batch("a"), group -> {
            assertThat(queues.has("a")).isTrue();
            assertThat(queues.has("b")).isFalse();
            queues.pass(batch("b"), inner -> assertThat(queues.has("b")).isTrue());
            assertThat(queues.has("b")).isFalse();
            assertThat(queues.has("a")).isTrue();
        });
        assertThat(queues.has("a")).isFalse();
    }

    @Test
    void isGoneAlsoWhenSomethingBreaks() {
        assertThatThrownBy(() -> queues.pass(batch("a"), group -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
        assertThat(queues.has("a")).isFalse();
    }

    private static PendingBatch batch(String log) {
        return new PendingBatch(log, List.of(TestLedger.note("rad")), TestLedger.LOG_KEEPER, null, null, null);
    }
}
