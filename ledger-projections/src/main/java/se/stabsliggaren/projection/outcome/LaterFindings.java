package se.stabsliggaren.projection.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.Aspect;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * What was found of the same kind after something had been looked for in vain. A finding that was refuted is none, and what
 * is of no kind of its own is like nothing else.
 */
public final class LaterFindings {

    private final List<Finding> findings = new ArrayList<>();

    private record Finding(Aspect aspect, Row<?> row) {}

    private LaterFindings() {}

    /** Those among these rows, of which each tells an event, or nothing that counts here. */
    public static <R> LaterFindings of(Stream<Row<R>> rows, Function<R, @Nullable Event> event) {
        LaterFindings later = new LaterFindings();
        rows.forEach(row -> {
            Event told = event.apply(row.said());
            switch (told == null ? null : Heard.of(told)) {
                case null -> {}
                case Heard.Found found -> later.take(found.event(), row);
                case Heard.Sought ignored -> {}
                case Heard.Threatened ignored -> {}
                case Heard.Followed ignored -> {}
            }
        });
        return later;
    }

    private void take(IncidentFindingNoted finding, Row<?> row) {
        boolean counts =
                switch (finding.aspect()) {
                    case VECTOR, CAUSE, EXFILTRATION, LEAKED_CREDENTIALS, EXTORTION, ATTRIBUTION ->
                        finding.confirmation() != Confirmation.REFUTED;
                    case OTHER -> false;
                };
        if (counts) {
            findings.add(new Finding(finding.aspect(), row));
        }
    }

    /** Whether a post tells that something was looked for in vain. */
    public static boolean isSought(Event event) {
        return aspect(event) != null;
    }

    /** What has to be said with a post that does, whose own sentence says that it denies nothing: by which posts more is known. */
    public Phrase caution(Row<?> row, Event event) {
        List<Integer> since = since(row, event);
        if (since.isEmpty()) {
            return Phrase.of("");
        }
        Phrase phrase = Phrase.of("; senare fynd av samma slag:");
        for (int i = 0; i < since.size(); i++) {
            phrase.nr(i == 0 ? " " : ", ", since.get(i));
        }
        return phrase;
    }

    /** The posts that found something of the kind that this one looked for, unless that was certainly told before. */
    public List<Integer> since(Row<?> row, Event event) {
        Aspect aspect = aspect(event);
        return findings.stream()
                .filter(finding -> finding.aspect() == aspect)
                .map(Finding::row)
                .filter(found -> isLater(found, row))
                .map(Row::number)
                .sorted()
                .toList();
    }

    private static boolean isLater(Row<?> found, Row<?> sought) {
        Interval when = Interval.of(found);
        Interval then = Interval.of(sought);
        return then.certainlyBefore(when) || (found.name() > sought.name() && !when.certainlyBefore(then));
    }

    private static @Nullable Aspect aspect(Event event) {
        return switch (Heard.of(event)) {
            case null -> null;
            case Heard.Sought sought -> sought.event().aspect();
            case Heard.Found ignored -> null;
            case Heard.Threatened ignored -> null;
            case Heard.Followed ignored -> null;
        };
    }
}
