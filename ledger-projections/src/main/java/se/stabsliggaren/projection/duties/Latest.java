package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.stabsliggaren.projection.view.Interval;

/** Which of several things said of one matter counts. */
public final class Latest {

    private Latest() {}

    /** The one that none is known to have followed; of several the one that was recorded last. */
    public static <T> Optional<T> of(List<T> inOrderOfPosts, Function<T, Interval> when) {
        Instant last = inOrderOfPosts.stream()
                .map(one -> when.apply(one).earliest())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
        return inOrderOfPosts.reversed().stream()
                .filter(one -> {
                    Instant latest = when.apply(one).latest();
                    return latest == null || !last.isAfter(latest);
                })
                .findFirst();
    }
}
