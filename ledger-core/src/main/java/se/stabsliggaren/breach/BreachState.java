package se.stabsliggaren.breach;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.naming.SameNames;

/** What stands of the breaches. The codes of a fact are its controllers; none means all of the breach's. */
record BreachState(FactIndex facts, SameNames names) {

    /** What a post can have done. */
    enum Act {
        SUSPECTED,
        AWARE,
        DESCRIBED,
        CONSEQUENCES,
        RISK_UNLIKELY,
        RISK,
        RISK_HIGH,
        NOTIFICATION,
        INFORMED,
        NOT_INFORMED,
        NOT_INFORMED_YET,
        MEASURE,
        CLOSED
    }

    private static final Set<Act> RISKS = Collections.unmodifiableSet(atLeast(Act.RISK_UNLIKELY));

    /** Whether awareness of any breach is recorded for this controller, or, of null, for anybody. */
    boolean aware(@Nullable String controller) {
        return facts.all(Act.AWARE).anyMatch(fact -> controller == null || concerns(fact, controller));
    }

    /** What is recorded of awareness of this breach for any of these controllers; of none, for anybody. */
    Stream<Fact> awareness(Ref breach, List<String> controllers) {
        return Stream.concat(facts.fact(breach.post()).stream(), facts.about(breach))
                .filter(fact -> fact.act() == Act.AWARE)
                .filter(fact -> controllers.isEmpty() || controllers.stream().anyMatch(c -> concerns(fact, c)));
    }

    /** For each of these controllers, or of none for each there is, the risk as last judged. */
    Stream<Fact> risks(Ref breach, List<String> controllers) {
        List<Fact> judged =
                facts.about(breach).filter(fact -> RISKS.contains(fact.act())).toList();
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

    /** Whether any of these is none of those whose breach it is said to be; where nobody said whose, none is. */
    boolean isOfAnother(Ref breach, List<String> controllers) {
        Stream<Fact> suspicion = facts.fact(breach.post()).filter(fact -> fact.act() == Act.SUSPECTED).stream();
        Set<TypedName> theirs =
                named(Stream.concat(suspicion, awareness(breach, List.of())).flatMap(fact -> fact.codes().stream()));
        return !theirs.isEmpty() && !theirs.containsAll(named(controllers.stream()));
    }

    private Set<TypedName> named(Stream<String> controllers) {
        return controllers
                .map(controller -> TypedName.of(names.of(NameKind.BODY, controller)))
                .filter(name -> !name.isUnknown())
                .collect(Collectors.toSet());
    }

    /** The first post that did one of these about this breach for any of these controllers; of none, for anybody. */
    Optional<Integer> first(Ref breach, List<String> controllers, Act... acts) {
        List<Enum<?>> any = List.of(acts);
        return facts.about(breach)
                .filter(fact -> any.contains(fact.act()))
                .filter(fact -> controllers.isEmpty() || controllers.stream().anyMatch(c -> concerns(fact, c)))
                .map(Fact::post)
                .findFirst();
    }

    boolean has(Ref breach, Act act) {
        return facts.first(act, breach).isPresent();
    }

    /** The risks as high as this one, or higher. */
    static Set<Act> atLeast(Act risk) {
        return EnumSet.range(risk, Act.RISK_HIGH);
    }

    private boolean concerns(Fact fact, String controller) {
        return fact.codes().isEmpty()
                || fact.codes().stream().anyMatch(code -> names.same(NameKind.BODY, controller, code));
    }
}
