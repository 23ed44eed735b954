package se.stabsliggaren.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.naming.SameNames;

/** What stands of the duties. */
record DutyState(FactIndex facts, SameNames names) {

    /** What a post can have done. */
    enum Act {
        ASSESSED,
        FILED,
        LIMIT,
        NUMBERED
    }

    /** The first filing of this stage under the same duty: same recipient, and regime and controller as far as said. */
    Optional<Integer> filed(Stage stage, Filing like) {
        return facts.all(Act.FILED)
                .filter(fact -> filing(fact).of(stage, called(like)))
                .map(Fact::post)
                .findFirst();
    }

    /** The first filing that this is one too many after, where the recipient is owed two: an early one, and the notification. */
    Optional<Integer> filedTwice(Filing like) {
        List<Fact> before = facts.all(Act.FILED)
                .filter(fact -> filing(fact).of(Stage.INITIAL, called(like)))
                .toList();
        return before.stream()
                .filter(fact -> filing(fact).names(like) || before.size() > 1)
                .map(Fact::post)
                .findFirst();
    }

    /** Whether anything was filed first for the same controller, to the same recipient or under the same law. */
    boolean begun(Filing like) {
        return facts.all(Act.FILED).anyMatch(fact -> filing(fact).begins(called(like)));
    }

    /** What was filed, recipient and controller as they are called now. */
    private Filing filing(Fact fact) {
        return called(Filing.of(fact.codes()));
    }

    private Filing called(Filing filing) {
        return new Filing(
                filing.stage(),
                names.of(NameKind.BODY, filing.recipient()),
                filing.regime(),
                names.of(NameKind.BODY, filing.controller()));
    }

    Optional<Integer> limit(LimitPassed passed) {
        return facts.about(passed.started())
                .filter(fact -> fact.act() == Act.LIMIT && isOf(passed, fact.codes()))
                .map(Fact::post)
                .findFirst();
    }

    private boolean isOf(LimitPassed passed, List<String> codes) {
        List<String> its = codes(passed);
        return codes.getFirst().equals(its.getFirst())
                && names.same(NameKind.BODY, codes.get(1), its.get(1))
                && codes.getLast().equals(its.getLast());
    }

    Optional<Integer> numbered(ReferenceReceived received) {
        return facts.first(Act.NUMBERED, codes(received));
    }

    static List<String> codes(ReferenceReceived received) {
        return List.of(
                TypedName.of(received.scheme()).folded(),
                TypedName.of(received.reference()).folded());
    }

    static List<String> codes(LimitPassed passed) {
        return List.of(
                TypedName.of(passed.regime()).folded(),
                TypedName.of(word(passed.controller())).folded(),
                passed.limit().written());
    }

    static String word(@Nullable String word) {
        return word == null ? "" : word;
    }
}
