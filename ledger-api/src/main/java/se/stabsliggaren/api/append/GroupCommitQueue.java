package se.stabsliggaren.api.append;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * A queue whose members commit for each other (group commit): whoever has the turn takes along who waits, one batch of each
 * log in rotation, until there are enough posts for one transaction; then the turn goes to one who came meanwhile. Nobody
 * waits for a thread of ours.
 */
final class GroupCommitQueue {

    /** Posts in one group at most, unless its first batch alone has more. */
    static final int MOST_POSTS = 256;

    /** Which log is served next; each log of {@link #lines} once. */
    private final Deque<Line> rotation = new ArrayDeque<>();

    private final Map<String, Line> lines = new HashMap<>();
    private final AtomicBoolean taken = new AtomicBoolean();

    /** The batches of one log, oldest first. */
    private record Line(String log, Deque<Place> places) {}

    private static final class Place {
        private final PendingBatch batch;
        private final Thread waits = Thread.currentThread();
        private volatile boolean served;

        Place(PendingBatch batch) {
            this.batch = batch;
        }
    }

    /**
     * Returns when this batch was in a group that was handed on, by this caller or another, or is answered: nobody waits for
     * a group that does not come to an end.
     *
     * @param commit is handed a group by whoever has the turn, and by nobody else meanwhile
     */
    void pass(PendingBatch batch, Consumer<List<PendingBatch>> commit) {
        Place place = new Place(batch);
        try {
            add(place);
            while (!place.served && !batch.answer().given()) {
                if (taken.compareAndSet(false, true)) {
                    lead(commit);
                } else {
                    // Woken when served or when the turn is free; the limit is for a turn given back just before.
                    LockSupport.parkNanos(this, 1_000_000);
                }
                if (Thread.currentThread().isInterrupted()) {
                    batch.answer().giveUp(new InterruptedException());
                }
                batch.answer().giveWhenLate();
            }
        } finally {
            remove(place);
        }
    }

    private void lead(Consumer<List<PendingBatch>> commit) {
        List<Place> group = List.of();
        try {
            group = next();
            if (!group.isEmpty()) {
                commit.accept(group.stream().map(place -> place.batch).toList());
            }
        } finally {
            group.forEach(place -> place.served = true);
            taken.set(false);
            group.forEach(place -> LockSupport.unpark(place.waits));
            wakeNext();
        }
    }

    private void add(Place place) {
        synchronized (lines) {
            Line line = lines.computeIfAbsent(place.batch.log(), log -> {
                Line fresh = new Line(log, new ArrayDeque<>());
                rotation.add(fresh);
                return fresh;
            });
            line.places().add(place);
        }
    }

    /** Does nothing when it was taken along. */
    private void remove(Place place) {
        synchronized (lines) {
            Line line = lines.get(place.batch.log());
            if (line != null && line.places().remove(place) && line.places().isEmpty()) {
                lines.remove(line.log());
                rotation.remove(line);
            }
        }
    }

    /** A log whose next batch does not fit any more comes first in the next group. */
    private List<Place> next() {
        synchronized (lines) {
            List<Place> group = new ArrayList<>();
            Deque<Line> passedOver = new ArrayDeque<>();
            int room = MOST_POSTS;
            while (room > 0 && !rotation.isEmpty()) {
                Line line = rotation.remove();
                int posts = line.places().element().batch.posts();
                if (!group.isEmpty() && posts > room) {
                    passedOver.push(line);
                    continue;
                }
                room -= posts;
                group.add(line.places().remove());
                if (line.places().isEmpty()) {
                    lines.remove(line.log());
                } else {
                    rotation.add(line);
                }
            }
            passedOver.forEach(rotation::push);
            return group;
        }
    }

    private void wakeNext() {
        Thread next;
        synchronized (lines) {
            Line line = rotation.peek();
            next = line == null ? null : line.places().element().waits;
        }
        LockSupport.unpark(next);
    }
}
