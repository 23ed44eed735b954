package se.stabsliggaren.incident;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.CrisisState;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of an incident's life. */
public record LifecycleState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        OPENED,
        STATE_STARTED,
        STATE_ENDED,
        CLOSED,
        REOPENED,
        OTHER
    }

    public static LifecycleState none() {
        return new LifecycleState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public LifecycleState after(int post, IncidentEvent event) {
        return switch (event) {
            case IncidentOpened ignored -> with(acts.with(post, Act.OPENED));
            case StateChanged e ->
                with(acts.with(
                        post,
                        e.change() == Change.STARTED ? Act.STATE_STARTED : Act.STATE_ENDED,
                        List.of(e.state().name())));
            case IncidentClosed ignored -> with(acts.with(post, Act.CLOSED));
            case IncidentReopened ignored -> with(acts.with(post, Act.REOPENED));
            case IncidentClassified ignored -> with(acts.with(post, Act.OTHER));
            case IncidentFindingNoted ignored -> with(acts.with(post, Act.OTHER));
            case IncidentContinued ignored -> with(acts.with(post, Act.OTHER));
            case IncidentContained ignored -> with(acts.with(post, Act.OTHER));
        };
    }

    public LifecycleState without(int post) {
        return new LifecycleState(acts.without(post));
    }

    boolean opened() {
        return acts.all(Act.OPENED).findAny().isPresent();
    }

    /** The post that closed the incident, unless a later one opened it again. */
    public Optional<Integer> closedIn() {
        return last(acts.all(Act.CLOSED))
                .filter(closed -> last(acts.all(Act.REOPENED)).orElse(0) < closed);
    }

    /** The post since which this state holds, unless a later one ended it. */
    Optional<Integer> since(CrisisState state) {
        return last(acts.all(Act.STATE_STARTED).filter(fact -> fact.codes().contains(state.name())))
                .filter(started -> last(acts.all(Act.STATE_ENDED)
                                        .filter(fact -> fact.codes().contains(state.name())))
                                .orElse(0)
                        < started);
    }

    private static Optional<Integer> last(Stream<FactIndex.Fact<Act>> facts) {
        return facts.map(FactIndex.Fact::post).reduce((earlier, later) -> later);
    }

    private LifecycleState with(FactIndex<Act> next) {
        return new LifecycleState(next);
    }
}
