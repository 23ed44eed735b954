package se.stabsliggaren.projection.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    private ConsequenceBoard() {}

    static List<Consequence> of(StatusFacts facts) {
        return facts.of(ConsequenceNoted.class).stream()
                .filter(noted ->
                        facts.about(noted.name(), ConsequenceEnded.class, ConsequenceEnded::consequence).stream()
                                .noneMatch(ended -> ended.since().hasHappened()))
                .sorted(
                        // Life and health, which is the first value, before everything else.
                        Comparator.comparing(
                                        (Fact<ConsequenceNoted> noted) ->
                                                noted.event().value(),
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(Fact::name))
                .map(noted -> consequence(noted, facts))
                .toList();
    }

    private static Consequence consequence(Fact<ConsequenceNoted> noted, StatusFacts facts) {
        ConsequenceNoted event = noted.event();
        Text text = event.text();
        Text affected = event.affected();
        Text workaround = event.workaround();
        Integer last = null;
        for (Fact<ConsequenceChanged> changed :
                facts.about(noted.name(), ConsequenceChanged.class, ConsequenceChanged::consequence)) {
            if (changed.since().hasCome()) {
                text = changed.event().text() == null ? text : changed.event().text();
                affected = changed.event().affected() == null
                        ? affected
                        : changed.event().affected();
                workaround = changed.event().workaround() == null
                        ? workaround
                        : changed.event().workaround();
                last = changed.since().post();
            }
        }
        ProtectedValue value = event.value();
        return new Consequence(
                noted.name(),
                event.operation(),
                text,
                affected,
                value == null ? null : SwedishCodes.of(value),
                workaround,
                noted.since(),
                holds(event.holds(), facts.now()),
                last,
                perhapsOver(facts.about(noted.name(), ConsequenceEnded.class, ConsequenceEnded::consequence)));
    }

    private static List<Part> holds(@Nullable Validity holds, Instant now) {
        return holds == null ? List.of() : Holding.at(now, holds.from(), holds).words();
    }

    static @Nullable Integer perhapsOver(List<? extends Fact<?>> endings) {
        return endings.isEmpty()
                ? null
                : endings.get(endings.size() - 1).since().post();
    }
}
