package se.stabsliggaren.api.append;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** The queues of logs that go by themselves, each of them there for as long as somebody is in it. */
final class LogQueues {

    private final Map<String, Used> byLog = new ConcurrentHashMap<>();

    private record Used(GroupCommitQueue queue, int by) {

        Used byOneMore() {
            return new Used(queue, by + 1);
        }

        Used byOneLess() {
            return new Used(queue, by - 1);
        }
    }

    /** As {@link GroupCommitQueue#pass}, in the queue of the batch's log. */
    void pass(PendingBatch batch, Consumer<List<PendingBatch>> commit) {
        GroupCommitQueue queue = byLog.compute(
                        batch.log(),
                        (log, used) -> used == null ? new Used(new GroupCommitQueue(), 1) : used.byOneMore())
                .queue();
        try {
            queue.pass(batch, commit);
        } finally {
            byLog.computeIfPresent(batch.log(), (log, used) -> used.by() == 1 ? null : used.byOneLess());
        }
    }

    boolean has(String log) {
        return byLog.containsKey(log);
    }
}
