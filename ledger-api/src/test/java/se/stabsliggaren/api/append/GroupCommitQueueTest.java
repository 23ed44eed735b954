package se.stabsliggaren.api.append;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.store.TestLedger;

/** Whom the one with the turn takes along. */
class GroupCommitQueueTest {

    private final GroupCommitQueue queue = new GroupCommitQueue();
    private final Senders senders = new Senders();
    private final List<List<String>> groups = new ArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch all = new CountDownLatch(1);

    @Test
    void oneBatchOfEachLogIsTakenInRotationSoThatABusyOneKeepsNobodyOut() throws Exception {
        List<Senders.Sent<Boolean>> sent = whileSomebodyHasTheTurn(
                batch("a", 100), batch("a", 100), batch("a", 100), batch("b", 40), batch("c", 1), batch("b", 2));
        for (Senders.Sent<Boolean> each : sent) {
            assertThat(each.told()).isTrue();
        }
        assertThat(groups)
                .as("a, b and c once, a again, and b, whose second fits")
                .containsExactly(List.of("x 1"), List.of("a 100", "b 40", "c 1", "a 100", "b 2"), List.of("a 100"));
    }

    @Test
    void aGroupIsBoundedAndWhoDidNotFitComesFirstInTheNext() throws Exception {
        for (Senders.Sent<Boolean> each : whileSomebodyHasTheTurn(
                batch("a", 100), batch("b", 250), batch("c", 1000), batch("d", 1), batch("a", 100))) {
            assertThat(each.told()).isTrue();
        }
        assertThat(groups)
                .containsExactly(List.of("x 1"), List.of("a 100", "d 1", "a 100"), List.of("b 250"), List.of("c 1000"));
    }

    @Test
    void theTurnIsGivenBackWhenACommitGoesWrong() throws Exception {
        Senders.Sent<Boolean> one = senders.send(() -> passed(batch("a", 1), group -> {
            throw new IllegalStateException("out of memory, say");
        }));
        assertThatThrownBy(one::told).isInstanceOf(IllegalStateException.class);
        assertThat(passed(batch("a", 1), group -> {})).isTrue();
    }

    /** In this order, one after the other, and all of them before the turn is free. */
    private List<Senders.Sent<Boolean>> whileSomebodyHasTheTurn(PendingBatch... batches) {
        List<Senders.Sent<Boolean>> sent = new ArrayList<>();
        sent.add(senders.send(() -> passed(batch("x", 1), this::commit)));
        Senders.await(begun);
        for (PendingBatch batch : batches) {
            sent.add(senders.send(() -> passed(batch, this::commit)));
            senders.awaitWaiting(1);
        }
        all.countDown();
        return sent;
    }

    private boolean passed(PendingBatch batch, Consumer<List<PendingBatch>> commit) {
        queue.pass(batch, commit);
        return true;
    }

    /** By one at a time. */
    private void commit(List<PendingBatch> group) {
        groups.add(
                group.stream().map(batch -> batch.log() + " " + batch.posts()).toList());
        begun.countDown();
        Senders.await(all);
    }

    private static PendingBatch batch(String log, int posts) {
        return new PendingBatch(
                log, Collections.nCopies(posts, TestLedger.note("rad")), TestLedger.LOG_KEEPER, null, null, null);
    }
}
