package se.stabsliggaren.projection.regime;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.format.Vocabulary;

/**
 * What bears on a duty though nobody told it as an assessment or a filing.
 *
 * @param knowledge what tells when the incident became known, where the law counts from that
 * @param endedBy what ends the state of things that the duty lasts as long as
 * @param fulfilledBy the types of events that tell that what it asks for was done, e.g. {@code decision.reported}
 */
public record Deeds(List<Start> knowledge, List<Start> endedBy, List<String> fulfilledBy) {

    /** Of a duty that only assessments and filings bear on. */
    public static final Deeds NONE = new Deeds(List.of(), List.of(), List.of());

    private static final String REPORTED = "decision.reported";
    private static final String INFORMED = "breach.subjects-informed";

    public Deeds {
        for (String type : fulfilledBy) {
            if (Vocabulary.named(type).isEmpty()) {
                throw new IllegalArgumentException("nothing is recorded as " + type);
            }
        }
    }

    static Deeds of(
            @Nullable List<Start> knowledge, @Nullable List<Start> endedBy, @Nullable List<String> fulfilledBy) {
        return new Deeds(orNone(knowledge), orNone(endedBy), orNone(fulfilledBy));
    }

    private static <T> List<T> orNone(@Nullable List<T> written) {
        return written == null ? List.of() : List.copyOf(written);
    }

    /** Whether each board is owed a report of what was decided on its behalf. */
    public boolean areReportedToBoards() {
        return fulfilledBy.contains(REPORTED);
    }

    /** Whether it asks that those whose data it was are informed of a breach, which a message can do too. */
    public boolean informSubjects() {
        return fulfilledBy.contains(INFORMED);
    }

    public boolean fulfil(Event event) {
        return fulfilledBy.contains(Vocabulary.of(event).name());
    }

    public boolean tellKnowledge(Event event) {
        return knowledge.stream().anyMatch(start -> start.by(event));
    }

    public boolean end(Event event) {
        return endedBy.stream().anyMatch(start -> start.by(event));
    }
}
