package se.stabsliggaren.api.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * The queue in front of one log. Whoever has the turn takes along all who wait, so that a busy log commits many posts at
 * once; then the turn goes to one who came meanwhile. Nobody waits for a thread of ours.
 */
final class LogQueue {

    /** How many groups are taken along at most. */
    static final int MOST = 256;

    private final Queue<Place> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    private record Place(Waiting group, Thread waits) {

        boolean served() {
            return group.receipts().isDone();
        }
    }

    /** Returns when this group was handed on, by this caller or another. */
    void pass(Waiting group, Consumer<List<Waiting>> hand) {
        Place place = new Place(group, Thread.currentThread());
        waiting.add(place);
        while (!place.served()) {
            if (taken.compareAndSet(false, true)) {
                lead(place, hand);
            } else {
                // Woken when served or when the turn is free; the limit is for a turn given back just before.
                LockSupport.parkNanos(this, 1_000_000);
            }
        }
    }

    private void lead(Place own, Consumer<List<Waiting>> hand) {
        try {
            while (!own.served()) {
                List<Place> along = along();
                hand.accept(along.stream().map(Place::group).toList());
                along.forEach(place -> LockSupport.unpark(place.waits()));
            }
        } finally {
            taken.set(false);
            Place next = waiting.peek();
            if (next != null) {
                LockSupport.unpark(next.waits());
            }
        }
    }

    private List<Place> along() {
        List<Place> along = new ArrayList<>();
        Place next;
        while (along.size() < MOST && (next = waiting.poll()) != null) {
            along.add(next);
        }
        return along;
    }
}
