package se.stabsliggaren.projection.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;

/**
 * When something happened, as well as posts say it: at some instant of these, which of them nobody said. When it was
 * recorded bounds nothing.
 *
 * @param earliest the first possible instant; null when that is not known
 * @param latest the last possible one, to the millisecond, which is the finest a post can say; null when not known
 */
public record Interval(@Nullable Instant earliest, @Nullable Instant latest) {

    /** Nobody knows when. */
    public static final Interval UNKNOWN = new Interval(null, null);

    /** What lies within it is one moment on a page, where minutes are the finest. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    public Interval {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new IllegalArgumentException(latest + " is before " + earliest);
        }
    }

    public static Interval of(Row<?> row) {
        return of(row.occurred());
    }

    public static Interval of(Occurred occurred) {
        When at = occurred.at();
        if (at != null) {
            return of(at);
        }
        List<When> candidates = occurred.candidates();
        if (candidates.isEmpty()) {
            return between(occurred.from(), occurred.to());
        }
        return new Interval(
                candidates.stream()
                        .map(When::earliest)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                candidates.stream()
                        .map(Interval::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    public static Interval of(When when) {
        return between(when, when);
    }

    /** A time that ends before it begins says nothing. */
    private static Interval between(@Nullable When from, @Nullable When to) {
        Instant earliest = from == null ? null : from.earliest();
        Instant latest = to == null ? null : last(to);
        boolean inOrder = earliest == null || latest == null || !latest.isBefore(earliest);
        return inOrder ? new Interval(earliest, latest) : UNKNOWN;
    }

    private static Instant last(When when) {
        return when.end().minusMillis(1);
    }

    public static Interval at(Instant instant) {
        return new Interval(instant, instant);
    }

    /** When the first of several happened; of none, nobody knows. */
    public static Interval firstOf(List<Interval> several) {
        return new Interval(bound(several, Interval::earliest, true), bound(several, Interval::latest, false));
    }

    /** The least of them; of those that may have begun any time, none. */
    private static @Nullable Instant bound(
            List<Interval> several, Function<Interval, @Nullable Instant> bound, boolean ofAll) {
        if (ofAll && several.stream().anyMatch(one -> bound.apply(one) == null)) {
            return null;
        }
        return several.stream()
                .map(bound)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** From the first to the last of the instants that are known of either; what nobody placed adds none. */
    public Interval around(Interval other) {
        List<Instant> known = Stream.of(earliest, latest, other.earliest, other.latest)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return known.isEmpty() ? UNKNOWN : new Interval(known.getFirst(), known.getLast());
    }

    /** The same in pieces, none of which goes on past one of these instants, ascending. */
    public List<Interval> cutAt(List<Instant> instants) {
        List<Interval> pieces = new ArrayList<>();
        Instant from = earliest;
        for (Instant cut : instants) {
            boolean within = (from == null || from.isBefore(cut)) && (latest == null || !latest.isBefore(cut));
            if (within) {
                pieces.add(new Interval(from, cut.minusMillis(1)));
                from = cut;
            }
        }
        pieces.add(new Interval(from, latest));
        return List.copyOf(pieces);
    }

    /** The same without what is before this, unless it was all over then. */
    public Interval notBefore(Instant first) {
        boolean bounds = (earliest == null || earliest.isBefore(first)) && (latest == null || !latest.isBefore(first));
        return bounds ? new Interval(first, latest) : this;
    }

    /** The first instant that is certainly after it; null when that is not known. */
    public @Nullable Instant end() {
        return latest == null ? null : latest.plusMillis(1);
    }

    /** The same, or any time before it. */
    public Interval orBefore() {
        return new Interval(null, latest);
    }

    /** Whether it is as exact as a page can tell. */
    public boolean isMoment() {
        return earliest != null
                && latest != null
                && Duration.between(earliest, latest).compareTo(MINUTE) < 0;
    }

    /** Until when lengths are counted that may run to its end: of a moment that moment. */
    public @Nullable Instant until() {
        return isMoment() ? earliest : end();
    }

    /** Whether it was over before the other began, whatever is unknown about either. */
    public boolean certainlyBefore(Interval other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    /** Whether it can have happened by then; what is not known can always have. */
    public boolean canHaveHappenedBy(Instant moment) {
        return earliest == null || !earliest.isAfter(moment);
    }

    /** Whether it can have happened between these days, both included; null is an open end. */
    public boolean canHaveHappened(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = firstDay();
        LocalDate last = lastDay();
        return (from == null || last == null || !last.isBefore(from))
                && (to == null || first == null || !first.isAfter(to));
    }

    /** The first Swedish day on which it can have happened; null when that is not known. */
    public @Nullable LocalDate firstDay() {
        return day(earliest);
    }

    /** The last one. */
    public @Nullable LocalDate lastDay() {
        return day(latest);
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, When.LOCAL);
    }
}
