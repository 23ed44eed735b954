package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.KnownThen;

/** The decision whether to notify of a breach: one not to notify ends the watch of its limit. */
final class NotifyingDecision {

    private NotifyingDecision() {}

    /** The decision that counts, if it is not to notify. */
    static Optional<BreachPost> notTo(DutyLine line) {
        List<BreachPost> decisions = line.breach().stream()
                .filter(post -> {
                    NotifyingStep step = NotifyingStep.of(post.event());
                    return step != null && step.isDecision();
                })
                .toList();
        return Latest.of(decisions, post -> KnownThen.happened(post.row()))
                .filter(post -> NotifyingStep.of(post.event()) == NotifyingStep.DECIDED_NOT_TO);
    }

    /** How the clock stands by it. */
    static Optional<ClockReading> reading(DutyLine line) {
        return notTo(line)
                .map(post -> new ClockReading(
                        State.NOT_TO_FILE,
                        "I nr %d beslutades att inte anmäla; ingen frist bevakas."
                                .formatted(post.row().number()),
                        null,
                        post));
    }
}
