package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import se.stabsliggaren.projection.view.Interval;

/** Which of several things said of one matter counts. */
public final class Latest {

    private Latest() {}

    /** The one that none is known to have followed; of several the one that was recorded last. */
    public static <T> Optional<T> of(List<T> inOrderOfPosts, Function<T, Interval> when) {
        return unfollowed(inOrderOfPosts, when).reversed().stream().findFirst();
    }

    /**
     * Those that none is known to have followed, in the order of the posts.
     *
     * @param taken whether the time of recording was taken for when one happened, so that the last recorded followed the
     *     others
     */
    public static <T> List<T> possible(List<T> inOrderOfPosts, Function<T, Interval> when, Predicate<T> taken) {
        List<T> unfollowed = unfollowed(inOrderOfPosts, when);
        Optional<T> lastTaken = unfollowed.reversed().stream().filter(taken).findFirst();
        return unfollowed.stream()
                .filter(one -> !taken.test(one) || lastTaken.filter(one::equals).isPresent())
                .toList();
    }

    private static <T> List<T> unfollowed(List<T> inOrderOfPosts, Function<T, Interval> when) {
        Instant last = inOrderOfPosts.stream()
                .map(one -> when.apply(one).earliest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return inOrderOfPosts.stream()
                .filter(one -> {
                    Instant latest = when.apply(one).latest();
                    return latest == null || !last.isAfter(latest);
                })
                .toList();
    }
}
