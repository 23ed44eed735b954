package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Span;

/**
 * When something happened, as well as posts say it.
 *
 * @param earliest null when there is no first possible instant
 * @param latest null when there is no last one
 * @param assumed whether a post that counts took the time of recording because nobody said when
 */
record CitedMoment(@Nullable Instant earliest, @Nullable Instant latest, boolean assumed, List<Integer> cites) {

    static CitedMoment of(StandingPost<?> post) {
        List<Integer> cites = List.of(post.number());
        boolean assumed = Boolean.TRUE.equals(post.occurred().assumed());
        if (post.occurred().at() instanceof When.At at) {
            return new CitedMoment(at.earliest(), at.earliest(), assumed, cites);
        }
        Span span = Span.of(post.occurred());
        Instant earliest = span.earliest();
        Instant end = span.end();
        // A time that ends before it begins says nothing.
        return earliest != null && end != null && end.isBefore(earliest)
                ? new CitedMoment(null, null, assumed, cites)
                : new CitedMoment(earliest, end, assumed, cites);
    }

    /** When it began, of what was told of a time from one moment to another. */
    static CitedMoment firstOf(StandingPost<?> post) {
        When from = post.occurred().from();
        return from == null ? of(post) : of(post, from);
    }

    /** Until when it was told of. */
    static CitedMoment lastOf(StandingPost<?> post) {
        When to = post.occurred().to();
        return to == null ? of(post) : of(post, to);
    }

    private static CitedMoment of(StandingPost<?> post, When bound) {
        Instant latest = bound instanceof When.At at ? at.earliest() : bound.end();
        return new CitedMoment(bound.earliest(), latest, false, List.of(post.number()));
    }

    /** The first of several, which can be uncertain too; cites every post that can be it. Null of none. */
    static @Nullable CitedMoment first(List<? extends StandingPost<?>> posts) {
        if (posts.isEmpty()) {
            return null;
        }
        List<CitedMoment> moments = posts.stream().map(CitedMoment::of).toList();
        Instant latest = moments.stream()
                .map(CitedMoment::latest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<CitedMoment> possible =
                moments.stream().filter(moment -> moment.canBeBy(latest)).toList();
        boolean open = possible.stream().anyMatch(moment -> moment.earliest == null);
        Instant earliest = open
                ? null
                : possible.stream()
                        .map(CitedMoment::earliest)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
        return new CitedMoment(
                earliest,
                latest,
                possible.stream().anyMatch(CitedMoment::assumed),
                possible.stream().flatMap(moment -> moment.cites.stream()).toList());
    }

    /** The same moment, for which other posts are evidence too. */
    CitedMoment citing(List<? extends StandingPost<?>> others) {
        Stream<Integer> more = others.stream().map(StandingPost::number);
        return new CitedMoment(
                earliest, latest, assumed, Stream.concat(cites.stream(), more).toList());
    }

    private boolean canBeBy(@Nullable Instant moment) {
        return earliest == null || moment == null || !earliest.isAfter(moment);
    }
}
