package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breach.NotifyingStep;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;

/**
 * The decision whether to notify of a breach: one not to notify ends the watch of its limit, until the risk is judged anew
 * as more than unlikely, by which the law asks for a notification again (GDPR 33.1).
 */
final class NotifyingDecision {

    private NotifyingDecision() {}

    /** The last that is not to notify, whatever came of it. */
    static Optional<BreachPost> notTo(DutyLine line) {
        return notTo(line.breach());
    }

    /** The post since which that one counts no longer: another decision, or a judgement of the risk. */
    static Optional<BreachPost> turnedBy(DutyLine line) {
        return notTo(line).flatMap(ignored -> turnedBy(line.breach()));
    }

    /** The one that names no controller and that would count in its stead, the other way, if it were of this one. */
    static Optional<BreachPost> turning(DutyLine line) {
        List<BreachPost> all = all(line);
        if (ending(all).isPresent() == endsTheWatch(line)) {
            return Optional.empty();
        }
        return Stream.of(turnedBy(all), lastJudgement(all), last(all))
                .flatMap(Optional::stream)
                .filter(line.whose().perhaps()::contains)
                .findFirst();
    }

    /** Whether nothing is watched by what is said of its own controller. */
    static boolean endsTheWatch(DutyLine line) {
        return ending(line.breach()).isPresent();
    }

    /** How the clock stands by it, where nothing can have turned it since. */
    static Optional<ClockReading> reading(DutyLine line) {
        return ending(line.breach())
                .filter(post -> ending(all(line)).isPresent())
                .map(post -> new ClockReading(
                        State.NOT_TO_FILE,
                        "I nr %d beslutades att inte anmäla; ingen frist bevakas."
                                .formatted(post.row().number()),
                        null,
                        post));
    }

    /** What is said of a decision not to notify after which the risk was judged anew; empty where there is none. */
    static Optional<String> rejudged(DutyLine line) {
        List<BreachPost> all = all(line);
        return last(all).filter(NotifyingDecision::isNotTo).flatMap(decision -> judgedAfter(all, decision)
                .map(judgement -> NotifyingWords.rejudged(decision.row(), judgement.row(), risk(judgement))));
    }

    private static List<BreachPost> all(DutyLine line) {
        return Stream.concat(line.breach().stream(), line.whose().perhaps().stream())
                .sorted(Comparator.comparingInt(post -> post.row().name()))
                .toList();
    }

    private static Optional<BreachPost> ending(List<BreachPost> posts) {
        return last(posts).filter(NotifyingDecision::isNotTo).filter(decision -> judgedAfter(posts, decision)
                .isEmpty());
    }

    private static Optional<BreachPost> notTo(List<BreachPost> posts) {
        return latest(posts.stream().filter(NotifyingDecision::isNotTo).toList());
    }

    private static Optional<BreachPost> turnedBy(List<BreachPost> posts) {
        return last(posts)
                .flatMap(decision -> isNotTo(decision) ? judgedAfter(posts, decision) : Optional.of(decision));
    }

    private static Optional<BreachPost> last(List<BreachPost> posts) {
        return latest(posts.stream()
                .filter(post -> {
                    NotifyingStep step = NotifyingStep.of(post.event());
                    return step != null && step.isDecision();
                })
                .toList());
    }

    private static boolean isNotTo(BreachPost post) {
        return NotifyingStep.of(post.event()) == NotifyingStep.DECIDED_NOT_TO;
    }

    /** The judgement made since by which a notification is owed; empty where the last judges the risk as unlikely. */
    private static Optional<BreachPost> judgedAfter(List<BreachPost> posts, BreachPost decision) {
        return lastJudgement(posts)
                .filter(judgement -> risk(judgement) != Risk.UNLIKELY)
                .filter(judgement -> isAfter(judgement, decision));
    }

    private static Optional<BreachPost> lastJudgement(List<BreachPost> posts) {
        return latest(posts.stream()
                .filter(post -> BreachRisk.judged(post.event()) != null)
                .toList());
    }

    private static Risk risk(BreachPost judgement) {
        return Optional.ofNullable(BreachRisk.judged(judgement.event())).orElseThrow();
    }

    /** By when they were made, or where that does not tell by the order of the posts. */
    private static boolean isAfter(BreachPost judgement, BreachPost decision) {
        Interval judged = KnownThen.happened(judgement.row());
        Interval decided = KnownThen.happened(decision.row());
        return decided.certainlyBefore(judged)
                || !judged.certainlyBefore(decided)
                        && decision.row().number() < judgement.row().number();
    }

    private static Optional<BreachPost> latest(List<BreachPost> posts) {
        return Latest.of(posts, post -> KnownThen.happened(post.row()));
    }
}
