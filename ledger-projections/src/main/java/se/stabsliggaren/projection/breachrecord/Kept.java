package se.stabsliggaren.projection.breachrecord;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;

/**
 * What the record keeps of a post; one of the three.
 *
 * @param lesson a lesson, which belongs here when it cites a post of the breach
 */
public record Kept(
        @Nullable BreachEvent breach,
        @Nullable DutyEvent duty,
        @Nullable EvaluationEvent lesson) {}
