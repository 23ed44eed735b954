package se.stabsliggaren.projection.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.Text;

/** What somebody decided, by what right and why, in whichever kind of post that is told. */
record Decided(
        StandingPost<?> post,
        @Nullable Person decider,
        @Nullable Mandate mandate,
        @Nullable Text grounds) {

    /** All that have room for a right and reasons, in the order of their numbers; a state only where a post says that it was decided. */
    static List<Decided> of(PostSelection evidence) {
        return Stream.of(
                        evidence.said(DecisionTaken.class).stream().map(Decided::taken),
                        evidence.said(DecisionRefrained.class).stream().map(Decided::refrained),
                        evidence.said(NotificationDecided.class).stream().map(Decided::notification),
                        states(evidence).stream().map(Decided::state))
                .flatMap(Function.identity())
                .sorted(Comparator.comparingInt(decided -> decided.post().number()))
                .toList();
    }

    /** The posts that tell a decision and are none themselves, in the order of their numbers. */
    static List<StandingPost<? extends Event>> elsewhere(PostSelection evidence) {
        return Stream.<List<? extends StandingPost<? extends Event>>>of(
                        evidence.said(NotificationDecided.class),
                        evidence.said(SubjectsNotInformed.class),
                        states(evidence),
                        evidence.said(DirectionSet.class, set -> set.decider() != null))
                .<StandingPost<? extends Event>>flatMap(List::stream)
                .sorted(Comparator.<StandingPost<? extends Event>>comparingInt(StandingPost::number))
                .toList();
    }

    private static List<StandingPost<StateChanged>> states(PostSelection evidence) {
        return evidence.said(StateChanged.class, state -> state.decider() != null || state.mandate() != null);
    }

    private static Decided taken(StandingPost<DecisionTaken> post) {
        DecisionTaken event = post.event();
        return new Decided(post, event.decider(), event.mandate(), event.grounds());
    }

    private static Decided refrained(StandingPost<DecisionRefrained> post) {
        DecisionRefrained event = post.event();
        return new Decided(post, event.decider(), event.mandate(), event.grounds());
    }

    private static Decided notification(StandingPost<NotificationDecided> post) {
        NotificationDecided event = post.event();
        return new Decided(post, event.decider(), event.mandate(), event.reasons());
    }

    private static Decided state(StandingPost<StateChanged> post) {
        StateChanged event = post.event();
        return new Decided(post, event.decider(), event.mandate(), event.grounds());
    }
}
