package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotInformed;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * The decision not to inform those whose data it was, while nothing can have begun the duty again since.
 *
 * @param ground of several decisions that of the last
 */
record InformingDecision(Row<?> row, NotInformedGround ground) {

    /** The one that counts of a controller's posts about a breach, in their order; empty while there is none. */
    static Optional<InformingDecision> of(Stream<BreachPost> posts, Regime regime, Instant now) {
        if (!regime.deeds().informSubjects()) {
            return Optional.empty();
        }
        List<BreachPost> turns = posts.filter(
                        post -> regime.isStartedBy(post.event()) || NotInformed.ground(post.event()) != null)
                .filter(post -> KnownThen.happened(post.row()).canHaveHappenedBy(now))
                .toList();
        List<BreachPost> beginning =
                turns.stream().filter(post -> regime.isStartedBy(post.event())).toList();
        return Latest.of(turns, post -> KnownThen.happened(post.row()))
                .filter(last -> beginning.stream().allMatch(one -> RegimeDeeds.isMadeBefore(one, last)))
                .flatMap(last -> Optional.ofNullable(NotInformed.ground(last.event()))
                        .map(ground -> new InformingDecision(last.row(), ground)));
    }

    /**
     * Whether nobody is awaited to be informed: what is put off is, and in place of those who are too many the public is
     * (GDPR 34.3 c).
     */
    boolean ends() {
        return switch (ground) {
            case NO_HIGH_RISK, DATA_UNINTELLIGIBLE, RISK_REMOVED -> true;
            case DISPROPORTIONATE, NOT_YET -> false;
        };
    }

    /** {@code I nr 7 beslutades att inte informera: ingen hög risk.} */
    String said() {
        return "I nr %d beslutades att inte informera: %s.".formatted(row.number(), SwedishCodes.of(ground));
    }
}
