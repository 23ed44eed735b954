package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.DutyEvent.CourseNoted;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Why something came late. A delay is explained about the filing, the limit that passed, or the duty itself. */
final class Delays {

    private record Delay(Row<?> row, DelayExplained event) {}

    private final Map<Integer, List<Delay>> about = new HashMap<>();

    /** The matters that are the duty to notify itself, by the controller whose duty it is; empty where nobody said. */
    private final Map<String, Set<Integer>> duties = new TreeMap<>(TypedName.ORDER);

    Delays(View<BreachRecordRow> known) {
        known.telling().forEach(row -> {
            DelayExplained delay = explained(row.said().duty());
            if (delay != null) {
                about.computeIfAbsent(known.nameOf(delay.about().post()), none -> new ArrayList<>())
                        .add(new Delay(row, delay));
            }
        });
        known.telling().filter(row -> about.containsKey(row.name())).forEach(row -> {
            String controller = notifies(row.said().duty());
            if (controller != null) {
                duties.computeIfAbsent(controller, none -> new HashSet<>()).add(row.name());
            }
        });
    }

    /** The reasons of this party, which made the filings of these names. */
    List<Answer> answers(Party party, Collection<Integer> filings) {
        Set<Integer> matters = new HashSet<>(filings);
        matters.addAll(duties.getOrDefault("", Set.of()));
        matters.addAll(duties.getOrDefault(party.controller(), Set.of()));
        return matters.stream()
                .flatMap(matter -> about.getOrDefault(matter, List.of()).stream())
                .sorted(Comparator.comparingInt(delay -> delay.row().name()))
                .flatMap(Delays::said)
                .toList();
    }

    private static Stream<Answer> said(Delay delay) {
        return new FieldAnswers(delay.row())
                .text(RecordField.LATE_REASONS, delay.event().reasons()).all().stream();
    }

    private static @Nullable DelayExplained explained(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case DelayExplained delay -> delay;
            case DutyAssessed ignored -> null;
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case LimitPassed ignored -> null;
        };
    }

    /** Whose duty to notify it is about, empty where nobody said; null of what is about none. */
    private static @Nullable String notifies(@Nullable DutyEvent duty) {
        return switch (duty) {
            case null -> null;
            case LimitPassed passed -> ofNotifying(passed.regime(), passed.controller());
            case DutyAssessed assessed -> ofNotifying(assessed.regime(), assessed.controller());
            case DutyFiled ignored -> null;
            case ReferenceReceived ignored -> null;
            case CourseNoted ignored -> null;
            case DelayExplained ignored -> null;
        };
    }

    private static @Nullable String ofNotifying(String regime, @Nullable String controller) {
        String word = Regimes.packs().word(regime);
        boolean notifying = TypedName.same(word, Filings.NOTIFY) || TypedName.same(word, Filings.LAW);
        return notifying ? Word.of(controller) : null;
    }
}
