package se.stabsliggaren.breach;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.FactIndex.Fact;

/** What stands of the breaches. The codes of a fact are its controllers; none means all of the breach's. */
public record BreachState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        SUSPECTED,
        AWARE,
        DESCRIBED,
        CONSEQUENCES,
        RISK_UNLIKELY,
        RISK,
        RISK_HIGH,
        NOTIFICATION,
        OFFICER,
        SUBJECTS,
        MEASURE,
        PROCESSOR,
        CLOSED
    }

    private static final Set<Act> RISKS =
            Collections.unmodifiableSet(EnumSet.of(Act.RISK_UNLIKELY, Act.RISK, Act.RISK_HIGH));

    public static BreachState none() {
        return new BreachState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public BreachState after(int post, BreachEvent event) {
        return switch (event) {
            case BreachSuspected e -> with(acts.with(post, Act.SUSPECTED, e.controllers()));
            case BecameAware e -> with(acts.with(post, Act.AWARE, e.controllers(), e.breach()));
            case BreachDescribed e -> with(acts.with(post, Act.DESCRIBED, e.controllers(), e.breach()));
            case BreachConsequencesAssessed e -> with(acts.with(post, Act.CONSEQUENCES, e.controllers(), e.breach()));
            case RiskJudged e -> with(acts.with(post, act(e.risk()), e.controllers(), e.breach()));
            case NotificationDecided e -> with(acts.with(post, Act.NOTIFICATION, e.controllers(), e.breach()));
            case OfficerConsulted e -> with(acts.with(post, Act.OFFICER, e.breach()));
            case SubjectsInformed e -> with(acts.with(post, Act.SUBJECTS, e.controllers(), e.breach()));
            case SubjectsNotInformed e -> with(acts.with(post, Act.SUBJECTS, e.controllers(), e.breach()));
            case BreachMeasureTaken e -> with(acts.with(post, Act.MEASURE, e.breach()));
            case ProcessorNoticed e -> with(acts.with(post, Act.PROCESSOR, e.breach()));
            case BreachClosed e -> with(acts.with(post, Act.CLOSED, e.breach()));
        };
    }

    public BreachState without(int post) {
        return new BreachState(acts.without(post));
    }

    /** Whether awareness of any breach is recorded for this controller, or, of null, for anybody. */
    public boolean aware(@Nullable String controller) {
        return acts.all(Act.AWARE).anyMatch(fact -> controller == null || concerns(fact, controller));
    }

    /** What is recorded of awareness of this breach for any of these controllers; of none, for anybody. */
    Stream<Fact<Act>> awareness(Ref breach, List<String> controllers) {
        return Stream.concat(acts.fact(breach.post()).stream(), acts.about(breach))
                .filter(fact -> fact.kind() == Act.AWARE)
                .filter(fact -> controllers.isEmpty() || controllers.stream().anyMatch(c -> concerns(fact, c)));
    }

    /** For each of these controllers, or of none for each there is, the risk as last judged. */
    Stream<Fact<Act>> risks(Ref breach, List<String> controllers) {
        List<Fact<Act>> judged =
                acts.about(breach).filter(fact -> RISKS.contains(fact.kind())).toList();
        Stream<String> each = controllers.isEmpty()
                ? Stream.concat(Stream.of(""), judged.stream().flatMap(fact -> fact.codes().stream()))
                : controllers.stream();
        return each.distinct()
                .flatMap(controller ->
                        judged.stream()
                                .filter(fact -> concerns(fact, controller))
                                .reduce((earlier, later) -> later)
                                .stream())
                .distinct();
    }

    boolean has(Ref breach, Act act) {
        return acts.first(act, breach).isPresent();
    }

    private static boolean concerns(Fact<Act> fact, String controller) {
        return fact.codes().isEmpty() || fact.codes().stream().anyMatch(controller::equalsIgnoreCase);
    }

    private static Act act(Risk risk) {
        return switch (risk) {
            case UNLIKELY -> Act.RISK_UNLIKELY;
            case RISK -> Act.RISK;
            case HIGH -> Act.RISK_HIGH;
        };
    }

    private BreachState with(FactIndex<Act> next) {
        return new BreachState(next);
    }
}
