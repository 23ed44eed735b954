package se.stabsliggaren.system;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.naming.SameNames;

/** What stands of the systems. */
record SystemState(FactIndex facts, SameNames names) {

    /** What a post can have done. */
    enum Act {
        REGISTERED,
        NOT_UP,
        ROUTINE_BEGUN,
        ROUTINE_ENDED,
        ROUND_STARTED,
        ROUND_PROGRESSED,
        ROUND_FINISHED
    }

    Optional<Integer> registered(String name) {
        return facts.all(Act.REGISTERED)
                .filter(fact -> names.same(NameKind.SYSTEM, fact.codes().getFirst(), name))
                .map(Fact::post)
                .findFirst();
    }

    /** Whether another status than up is recorded that may have been about each of these; a group may be any. */
    boolean wasDown(Scope scope) {
        List<Fact> notUp = facts.all(Act.NOT_UP).toList();
        if (scope.reach() == Reach.EVERYTHING) {
            return !notUp.isEmpty();
        }
        return names(scope).stream().allMatch(name -> notUp.stream().anyMatch(fact -> covers(fact, name)));
    }

    /** The first post by which the round had come further than this. */
    Optional<Integer> further(Ref round, int percent) {
        return facts.about(round)
                .filter(fact -> fact.act() == Act.ROUND_PROGRESSED)
                .filter(fact -> fact.codes().stream().anyMatch(code -> Integer.parseInt(code) > percent))
                .map(Fact::post)
                .findFirst();
    }

    private boolean covers(Fact notUp, String name) {
        return !notUp.codes().getFirst().equals(Reach.ONE.name())
                || notUp.codes().stream().skip(1).anyMatch(code -> names.same(NameKind.SYSTEM, name, code))
                || notUp.about().stream().anyMatch(system -> names.same(NameKind.SYSTEM, name(system), name));
    }

    private List<String> names(Scope scope) {
        List<String> names = new ArrayList<>(scope.named());
        scope.systems().forEach(system -> names.add(name(system.post())));
        return names;
    }

    private String name(int system) {
        return facts.fact(system)
                .filter(fact -> fact.act() == Act.REGISTERED)
                .map(fact -> fact.codes().getFirst())
                .orElse("nr " + system);
    }
}
