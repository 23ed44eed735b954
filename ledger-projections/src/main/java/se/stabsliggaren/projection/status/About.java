package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.status.StatusFacts.Fact;

/** What is said about earlier matters, by the names of those. */
final class About<E> {

    private final StatusFacts facts;
    private final Function<E, Ref> subject;
    private final Map<Integer, List<Fact<E>>> byName = new HashMap<>();

    About(StatusFacts facts, Function<E, Ref> subject) {
        this.facts = facts;
        this.subject = subject;
    }

    void add(Fact<E> fact) {
        byName.computeIfAbsent(facts.name(subject.apply(fact.event())), none -> new ArrayList<>())
                .add(fact);
    }

    /** The same of all these. */
    About<E> with(List<Fact<E>> more) {
        more.forEach(this::add);
        return this;
    }

    /** What is said about this one, in the order it was recorded. */
    List<Fact<E>> of(int name) {
        return byName.getOrDefault(name, List.of());
    }
}
