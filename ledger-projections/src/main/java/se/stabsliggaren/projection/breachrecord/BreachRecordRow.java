package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;

/**
 * What the record keeps of a post; one of the four.
 *
 * @param system a system, which a description of the breach calls by its number
 * @param lesson a lesson, which belongs here when it cites a post of the breach
 */
public record BreachRecordRow(
        @Nullable BreachEvent breach,
        @Nullable DutyEvent duty,
        @Nullable EvaluationEvent lesson,
        @Nullable SystemEvent system) {

    static BreachRecordRow of(BreachEvent breach) {
        return new BreachRecordRow(breach, null, null, null);
    }

    static BreachRecordRow of(DutyEvent duty) {
        return new BreachRecordRow(null, duty, null, null);
    }

    static BreachRecordRow of(LessonNoted lesson) {
        return new BreachRecordRow(null, null, lesson, null);
    }

    static BreachRecordRow of(SystemRegistered system) {
        return new BreachRecordRow(null, null, null, system);
    }

    /** Whichever it is. */
    @Nullable
    Event event() {
        return breach != null ? breach : duty != null ? duty : lesson != null ? lesson : system;
    }
}
