package se.stabsliggaren.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * The queue in front of one log. Whoever gets through takes along all who wait behind, so that a busy log commits many
 * posts at once; nobody waits for a thread of ours.
 */
final class LogQueue {

    /** How many groups are taken along at most. */
    static final int MOST = 256;

    private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock turn = new ReentrantLock();

    /** Returns when this group was handed on, by this caller or another. */
    void pass(Waiting group, Consumer<List<Waiting>> hand) {
        waiting.add(group);
        turn.lock();
        try {
            while (!group.receipts().isDone()) {
                hand.accept(taken());
            }
        } finally {
            turn.unlock();
        }
    }

    private List<Waiting> taken() {
        List<Waiting> taken = new ArrayList<>();
        Waiting next;
        while (taken.size() < MOST && (next = waiting.poll()) != null) {
            taken.add(next);
        }
        return taken;
    }
}
