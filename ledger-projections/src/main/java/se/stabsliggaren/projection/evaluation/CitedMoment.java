package se.stabsliggaren.projection.evaluation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/**
 * When something happened, as well as posts say it, and which posts.
 *
 * @param until until when lengths are counted that may run to its end; null when that is not known
 * @param assumed whether a post that counts took the time of recording because nobody said when
 */
record CitedMoment(Interval when, @Nullable Instant until, boolean assumed, List<Integer> cites) {

    static CitedMoment of(StandingPost<?> post) {
        boolean assumed = Boolean.TRUE.equals(post.occurred().assumed());
        return new CitedMoment(
                Interval.of(post.occurred()), Until.over(post.occurred()), assumed, List.of(post.number()));
    }

    /** At a time that its post tells apart from when that itself happened. */
    static CitedMoment of(StandingPost<?> post, When bound) {
        return new CitedMoment(Interval.of(bound), Until.over(bound), false, List.of(post.number()));
    }

    /** The first of several, which can be uncertain too; cites every post that can be it. Null of none. */
    static @Nullable CitedMoment first(List<? extends StandingPost<?>> posts) {
        return earliest(posts.stream().map(CitedMoment::of).toList());
    }

    /** The same of moments that were read already. */
    static @Nullable CitedMoment earliest(List<CitedMoment> moments) {
        if (moments.isEmpty()) {
            return null;
        }
        Interval first =
                Interval.firstOf(moments.stream().map(CitedMoment::when).toList());
        List<CitedMoment> possible = moments.stream()
                .filter(moment -> !first.certainlyBefore(moment.when))
                .toList();
        return new CitedMoment(
                first,
                moments.stream()
                        .map(CitedMoment::until)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                possible.stream().anyMatch(CitedMoment::assumed),
                possible.stream().flatMap(moment -> moment.cites.stream()).toList());
    }

    /** The same moment, for which other posts are evidence too. */
    CitedMoment citing(List<? extends StandingPost<?>> others) {
        Stream<Integer> more = others.stream().map(StandingPost::number);
        return new CitedMoment(
                when, until, assumed, Stream.concat(cites.stream(), more).toList());
    }
}
