package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.format.References;
import se.stabsliggaren.format.Vocabulary;

/**
 * What is kept of a post to know what is open. Every post is kept, since any can carry a remark or make a message old.
 *
 * @param type the event's stored name
 * @param about the earlier posts it refers to
 * @param systems the registered systems it tells something new of
 * @param subjects the operations, and the systems nobody registered, it tells something new of; in small letters
 * @param event the event itself when it opens or closes a point; null for all others
 */
public record OpenPointsRow(
        String type,
        List<Ref> about,
        List<Ref> systems,
        List<String> subjects,
        @Nullable Event event) {

    static OpenPointsRow of(Event event) {
        Scope scope = scope(event);
        return new OpenPointsRow(
                Vocabulary.of(event).name(),
                List.copyOf(References.in(event).values()),
                scope == null ? List.of() : scope.systems(),
                subjects(event, scope),
                points(event) ? event : null);
    }

    private static boolean points(Event event) {
        return event instanceof QuestionEvent
                || event instanceof TaskEvent
                || event instanceof UpdatePromised
                || event instanceof MessageIssued
                || event instanceof SituationReported
                || event instanceof ContactMade
                || event instanceof GovernanceEvent
                || event instanceof SheetIssued
                || event instanceof SheetAccounted;
    }

    /** That something is still so is nothing new. */
    private static @Nullable Scope scope(Event event) {
        return event instanceof SystemStatusChanged changed && !Boolean.TRUE.equals(changed.stillSo())
                ? changed.scope()
                : null;
    }

    private static List<String> subjects(Event event, @Nullable Scope scope) {
        if (event instanceof ConsequenceNoted noted) {
            return List.of(noted.operation().toLowerCase(Locale.ROOT));
        }
        if (scope == null) {
            return List.of();
        }
        return switch (scope.reach()) {
            case EVERYTHING -> List.of("alla system");
            case ONE, GROUP ->
                scope.named().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .toList();
        };
    }
}
