package se.stabsliggaren.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.FactIndex.Fact;

/** What stands of the systems. */
public record SystemState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        REGISTERED,
        NOT_UP,
        ROUTINE_BEGUN,
        ROUTINE_ENDED,
        ROUND_STARTED,
        ROUND_PROGRESSED,
        ROUND_FINISHED,
        OTHER
    }

    public static SystemState none() {
        return new SystemState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public SystemState after(int post, SystemEvent event) {
        return switch (event) {
            case SystemRegistered e -> with(acts.with(post, Act.REGISTERED, List.of(e.name())));
            case SystemStatusChanged e -> with(status(post, e));
            case RoutineBegun ignored -> with(acts.with(post, Act.ROUTINE_BEGUN));
            case RoutineContinued e -> with(acts.with(post, Act.OTHER, e.routine()));
            case RoutineEnded e -> with(acts.with(post, Act.ROUTINE_ENDED, e.routine()));
            case CredentialRoundStarted ignored -> with(acts.with(post, Act.ROUND_STARTED));
            case CredentialRoundProgressed e -> with(acts.with(post, Act.ROUND_PROGRESSED, percent(e), e.round()));
            case CredentialRoundFinished e -> with(acts.with(post, Act.ROUND_FINISHED, e.round()));
            case WorkModeChanged ignored -> with(acts.with(post, Act.OTHER));
            case SupplierTold ignored -> with(acts.with(post, Act.OTHER));
        };
    }

    public SystemState without(int post) {
        return new SystemState(acts.without(post));
    }

    Optional<Integer> registered(String name) {
        return acts.all(Act.REGISTERED)
                .filter(fact -> fact.codes().getFirst().equalsIgnoreCase(name))
                .map(Fact::post)
                .findFirst();
    }

    /** Whether another status than up is recorded that may have been about each of these; a group may be any. */
    boolean wasDown(Scope scope) {
        List<Fact<Act>> notUp = acts.all(Act.NOT_UP).toList();
        if (scope.reach() == Reach.EVERYTHING) {
            return !notUp.isEmpty();
        }
        return names(scope).stream().allMatch(name -> notUp.stream().anyMatch(fact -> covers(fact, name)));
    }

    /** The first post by which the round had come further than this. */
    Optional<Integer> further(Ref round, int percent) {
        return acts.about(round)
                .filter(fact -> fact.kind() == Act.ROUND_PROGRESSED)
                .filter(fact -> fact.codes().stream().anyMatch(code -> Integer.parseInt(code) > percent))
                .map(Fact::post)
                .findFirst();
    }

    private FactIndex<Act> status(int post, SystemStatusChanged event) {
        List<String> codes = new ArrayList<>(event.scope().named());
        codes.addFirst(event.scope().reach().name());
        Act act = event.status() == SystemStatus.UP ? Act.OTHER : Act.NOT_UP;
        return acts.with(post, act, codes, event.scope().systems().toArray(Ref[]::new));
    }

    private boolean covers(Fact<Act> notUp, String name) {
        return !notUp.codes().getFirst().equals(Reach.ONE.name())
                || notUp.codes().stream().skip(1).anyMatch(name::equalsIgnoreCase)
                || notUp.about().stream().anyMatch(system -> name(system).equalsIgnoreCase(name));
    }

    private List<String> names(Scope scope) {
        List<String> names = new ArrayList<>(scope.named());
        scope.systems().forEach(system -> names.add(name(system.post())));
        return names;
    }

    private String name(int system) {
        return acts.fact(system)
                .filter(fact -> fact.kind() == Act.REGISTERED)
                .map(fact -> fact.codes().getFirst())
                .orElse("nr " + system);
    }

    private static List<String> percent(CredentialRoundProgressed event) {
        Integer percent = event.percent();
        return percent == null ? List.of() : List.of(percent.toString());
    }

    private SystemState with(FactIndex<Act> next) {
        return new SystemState(next);
    }
}
