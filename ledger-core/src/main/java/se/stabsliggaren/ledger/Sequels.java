package se.stabsliggaren.ledger;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.When;

/**
 * What cannot have been before what it follows: nothing became of a decision before it was taken, and nobody was aware of a
 * breach before it was suspected. Only times that somebody said are held against each other, and only where no reading of
 * them is in order.
 */
final class Sequels {

    private Sequels() {}

    /** A remark if what this follows began after it was over. */
    static Optional<Remark> remark(Event event, @Nullable Occurred occurred, PostIndex posts) {
        Ref follows = follows(event);
        Instant end = occurred == null ? null : end(occurred);
        return follows == null || end == null
                ? Optional.empty()
                : posts.begun(follows)
                        .filter(begun -> !end.isAfter(begun))
                        .map(begun -> Remark.of(RemarkKind.BEFORE_WHAT_IT_FOLLOWS, follows.post()));
    }

    private static @Nullable Ref follows(Event event) {
        if (event instanceof BecameAware aware) {
            return aware.breach();
        }
        return event instanceof DecisionEvent decision ? follows(decision) : null;
    }

    private static @Nullable Ref follows(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken ignored -> null;
            case DecisionRefrained ignored -> null;
            case DecisionConfirmed e -> e.decision();
            case DecisionExtended e -> e.decision();
            case DecisionReplaced e -> e.decision();
            case DecisionRevoked e -> e.decision();
            case DecisionCarriedOut e -> e.decision();
            case DecisionReported e -> e.decision();
        };
    }

    /** The first moment at which something that others follow can have begun; null of anything else, and where nobody said. */
    static @Nullable Instant begun(Post post) {
        Occurred occurred = post.entry().occurred();
        if (post.event() instanceof BreachSuspected suspected) {
            When detected = suspected.detected();
            return earliest(start(occurred), detected == null ? null : detected.earliest());
        }
        boolean decided = post.event() instanceof DecisionTaken || post.event() instanceof DecisionRefrained;
        return decided ? start(occurred) : null;
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
