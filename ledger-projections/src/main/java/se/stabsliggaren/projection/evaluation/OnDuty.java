package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Which shift was on, asked from one moment to later ones; of several the one that began last. */
final class OnDuty {

    private final Deque<Ranked> coming;
    private final PriorityQueue<Ranked> on =
            new PriorityQueue<>(Comparator.comparingInt(Ranked::rank).reversed());

    /** A shift, and how many there are before it. */
    private record Ranked(int rank, Shift shift) {}

    /** @param shifts in the order they can first have happened */
    OnDuty(List<Shift> shifts) {
        List<Ranked> ranked = new ArrayList<>();
        shifts.forEach(shift -> ranked.add(new Ranked(ranked.size(), shift)));
        ranked.sort(Comparator.comparing(one -> one.shift().from()));
        coming = new ArrayDeque<>(ranked);
    }

    /** The one that had certainly begun by the first moment and lasted beyond the second; null when there was none. */
    @Nullable
    Shift from(Instant begun, Instant beyond) {
        while (!coming.isEmpty() && !coming.getFirst().shift().from().isAfter(begun)) {
            on.add(coming.removeFirst());
        }
        while (!on.isEmpty() && !on.element().shift().lastsBeyond(beyond)) {
            on.remove();
        }
        Ranked last = on.peek();
        return last == null ? null : last.shift();
    }
}
