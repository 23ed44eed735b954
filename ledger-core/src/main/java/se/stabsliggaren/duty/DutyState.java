package se.stabsliggaren.duty;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the duties. */
record DutyState(FactIndex facts) {

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
                .filter(fact -> Filing.of(fact.codes()).of(stage, like))
                .map(Fact::post)
                .findFirst();
    }

    /** The first filing that this is one too many after, where the recipient is owed two: an early one, and the notification. */
    Optional<Integer> filedTwice(Filing like) {
        List<Fact> before = facts.all(Act.FILED)
                .filter(fact -> Filing.of(fact.codes()).of(Stage.INITIAL, like))
                .toList();
        return before.stream()
                .filter(fact -> Filing.of(fact.codes()).names(like) || before.size() > 1)
                .map(Fact::post)
                .findFirst();
    }

    /** Whether anything was filed first to the same recipient for the same controller, under whatever regime. */
    boolean begun(Filing like) {
        return facts.all(Act.FILED).anyMatch(fact -> Filing.of(fact.codes()).begins(like));
    }

    Optional<Integer> limit(LimitPassed passed) {
        return facts.about(passed.started())
                .filter(fact -> fact.act() == Act.LIMIT && fact.codes().equals(codes(passed)))
                .map(Fact::post)
                .findFirst();
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
