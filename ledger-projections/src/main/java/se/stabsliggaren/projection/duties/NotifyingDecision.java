package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.KnownThen;

/** The decision whether to notify of a breach: one not to notify ends the watch of its limit. */
final class NotifyingDecision {

    private NotifyingDecision() {}

    /** The decision that counts, if it is not to notify. */
    static Optional<BreachPost> notTo(DutyLine line) {
        return last(line.breach()).filter(NotifyingDecision::isNotTo);
    }

    /** The one that names no controller and that would count in its stead, the other way, if it were of this one. */
    static Optional<BreachPost> turning(DutyLine line) {
        List<BreachPost> all = Stream.concat(line.breach().stream(), line.whose().perhaps().stream())
                .sorted(Comparator.comparingInt(post -> post.row().name()))
                .toList();
        return last(all).filter(post -> isNotTo(post) != notTo(line).isPresent());
    }

    private static Optional<BreachPost> last(List<BreachPost> posts) {
        List<BreachPost> decisions = posts.stream()
                .filter(post -> {
                    NotifyingStep step = NotifyingStep.of(post.event());
                    return step != null && step.isDecision();
                })
                .toList();
        return Latest.of(decisions, post -> KnownThen.happened(post.row()));
    }

    private static boolean isNotTo(BreachPost post) {
        return NotifyingStep.of(post.event()) == NotifyingStep.DECIDED_NOT_TO;
    }

    /** How the clock stands by it, where nothing can have turned it since. */
    static Optional<ClockReading> reading(DutyLine line) {
        return notTo(line)
                .filter(post -> turning(line).isEmpty())
                .map(post -> new ClockReading(
                        State.NOT_TO_FILE,
                        "I nr %d beslutades att inte anmäla; ingen frist bevakas."
                                .formatted(post.row().number()),
                        null,
                        post));
    }
}
