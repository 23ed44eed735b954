package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
        Text text = event.text();
        Text affected = event.affected();
        Text workaround = event.workaround();
        Integer last = null;
        for (Fact<ConsequenceChanged> change : changed.of(one.name())) {
            if (change.since().hasCome()) {
                text = change.event().text() == null ? text : change.event().text();
                affected = change.event().affected() == null
                        ? affected
                        : change.event().affected();
                workaround = change.event().workaround() == null
                        ? workaround
                        : change.event().workaround();
                last = change.since().post();
            }
        }
        ProtectedValue value = event.value();
        return new Consequence(
                one.name(),
                event.operation(),
                text,
                affected,
                value == null ? null : SwedishCodes.of(value),
                workaround,
                one.since(),
                holds(event.holds(), facts.now()),
                last,
                perhapsOver(ended.of(one.name())));
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
