package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.projection.view.Interval;

/**
 * When the staff certainly was at work: from an activation, at its latest, to the first stand-down or closing after it, at
 * its earliest. A stand-down of which nobody knows when ends it at once.
 *
 * @param from the first instant at which it certainly was
 * @param end null while nobody said that it ended
 */
record Shift(
        StandingPost<StaffActivated> start,
        Instant from,
        @Nullable StandingPost<?> end) {

    /** One for each activation, in the order they can first have happened. */
    static List<Shift> of(PostSelection evidence) {
        NavigableSet<StandingPost<?>> ends = new TreeSet<>(order());
        ends.addAll(evidence.said(StaffStoodDown.class));
        ends.addAll(evidence.said(IncidentClosed.class));
        return evidence.said(StaffActivated.class).stream()
                .sorted(order())
                .map(start -> new Shift(start, from(start), ends.higher(start)))
                .toList();
    }

    /** This instant, or when the shift ended if that can have been before. */
    Instant until(Instant instant) {
        return lastsBeyond(instant) ? instant : ended();
    }

    /** Whether it certainly was not over by this instant. */
    boolean lastsBeyond(Instant instant) {
        return end == null || ended().isAfter(instant);
    }

    private Instant ended() {
        return end == null
                ? Instant.MAX
                : Objects.requireNonNullElse(Interval.of(end.occurred()).earliest(), Instant.MIN);
    }

    /** Of a start that nobody knows the end of, never. */
    private static Instant from(StandingPost<?> start) {
        return Objects.requireNonNullElse(Interval.of(start.occurred()).until(), Instant.MAX);
    }

    private static Comparator<StandingPost<?>> order() {
        return Comparator.<StandingPost<?>, Instant>comparing(Shift::first).thenComparing(StandingPost::name);
    }

    /** By what they are put in order: what nobody can place in time, by when it was recorded. */
    private static Instant first(StandingPost<?> post) {
        return Objects.requireNonNullElse(
                Interval.of(post.occurred()).earliest(), post.row().recordedAt());
    }
}
