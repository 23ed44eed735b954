package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;

/**
 * What cannot have been before what it follows, see {@link Antecedent}. Only times that somebody said are held against each
 * other, and only where no reading of them is in order.
 */
final class Sequels {

    private Sequels() {}

    /** A remark if what this follows began after it was over. */
    static Optional<Remark> remark(Event event, @Nullable Occurred occurred, PostIndex posts) {
        Ref follows = Antecedent.of(event);
        Instant end = occurred == null ? null : end(occurred);
        return follows == null || end == null
                ? Optional.empty()
                : posts.begun(follows)
                        .filter(begun -> !end.isAfter(begun))
                        .map(begun -> Remark.of(RemarkKind.BEFORE_WHAT_IT_FOLLOWS, follows.post()));
    }

    /** The first moment at which something that others follow can have begun; null of anything else, and where nobody said. */
    static @Nullable Instant begun(Post post) {
        Occurred occurred = post.entry().occurred();
        if (post.event() instanceof BreachSuspected suspected) {
            When detected = suspected.detected();
            return earliest(start(occurred), detected == null ? null : detected.earliest());
        }
        if (post.event() instanceof ConsequenceNoted noted) {
            Validity holds = noted.holds();
            When from = holds == null ? null : holds.from();
            return earliest(start(occurred), from == null ? null : from.earliest());
        }
        return Antecedent.isOne(post.event()) ? start(occurred) : null;
    }

    private static @Nullable Instant earliest(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable Instant start(Occurred occurred) {
        When first = first(occurred.at(), occurred.from());
        return isAssumed(occurred)
                ? null
                : Stream.concat(Stream.ofNullable(first), occurred.candidates().stream())
                        .map(When::earliest)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static @Nullable Instant end(Occurred occurred) {
        When last = first(occurred.at(), occurred.to());
        return isAssumed(occurred)
                ? null
                : Stream.concat(Stream.ofNullable(last), occurred.candidates().stream())
                        .map(When::end)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static @Nullable When first(@Nullable When one, @Nullable When other) {
        return one == null ? other : one;
    }

    private static boolean isAssumed(Occurred occurred) {
        return Boolean.TRUE.equals(occurred.assumed());
    }
}
