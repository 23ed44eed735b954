package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.projection.status.StatusFacts.Fact;
import se.stabsliggaren.projection.status.StatusPage.Consequence;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.SwedishCodes;

/** The operations that are hit. */
final class ConsequenceBoard {

    private final StatusFacts facts;
    private final List<Fact<ConsequenceNoted>> noted = new ArrayList<>();
    private final About<ConsequenceChanged> changed;
    private final About<ConsequenceEnded> ended;

    ConsequenceBoard(StatusFacts facts) {
        this.facts = facts;
        this.changed = new About<>(facts, ConsequenceChanged::consequence);
        this.ended = new About<>(facts, ConsequenceEnded::consequence);
        for (Fact<ConsequenceEvent> fact : facts.consequences()) {
            switch (fact.event()) {
                case ConsequenceNoted event -> noted.add(fact.of(event));
                case ConsequenceChanged event -> changed.add(fact.of(event));
                case ConsequenceEnded event -> ended.add(fact.of(event));
            }
        }
    }

    List<Consequence> lines() {
        return noted.stream()
                .filter(one -> ended.of(one.name()).stream()
                        .noneMatch(ending -> ending.since().hasHappened()))
                .sorted(
                        // Life and health, which is the first value, before everything else.
                        Comparator.comparing(
                                        (Fact<ConsequenceNoted> one) ->
                                                one.event().value(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Fact::name))
                .map(this::consequence)
                .toList();
    }

    private Consequence consequence(Fact<ConsequenceNoted> one) {
        ConsequenceNoted event = one.event();
        List<Fact<ConsequenceChanged>> changes = changed.of(one.name()).stream()
                .filter(change -> change.since().hasCome())
                .toList();
        Fact<ConsequenceChanged> last = StatusFacts.latest(changes);
        ProtectedValue value = event.value();
        return new Consequence(
                one.name(),
                event.operation(),
                latest(changes, ConsequenceChanged::text, event.text()),
                latest(changes, ConsequenceChanged::affected, event.affected()),
                value == null ? null : SwedishCodes.of(value),
                latest(changes, ConsequenceChanged::workaround, event.workaround()),
                one.since(),
                holds(event.holds(), facts.now()),
                last == null ? null : last.since().post(),
                perhapsOver(ended.of(one.name())));
    }

    /** What was last said of one side of it; a change that tells nothing of that side leaves it. */
    private static @Nullable Text latest(
            List<Fact<ConsequenceChanged>> changes,
            Function<ConsequenceChanged, @Nullable Text> side,
            @Nullable Text first) {
        Fact<ConsequenceChanged> last = StatusFacts.latest(changes.stream()
                .filter(change -> side.apply(change.event()) != null)
                .toList());
        return last == null ? first : side.apply(last.event());
    }

    private static List<Part> holds(@Nullable Validity holds, Instant now) {
        return holds == null
                ? List.of()
                : Holding.at(now, holds.from(), holds, null).words();
    }

    static @Nullable Integer perhapsOver(List<? extends Fact<?>> endings) {
        return endings.isEmpty()
                ? null
                : endings.get(endings.size() - 1).since().post();
    }
}
