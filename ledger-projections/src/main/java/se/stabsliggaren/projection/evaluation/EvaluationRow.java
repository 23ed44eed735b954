package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.event.Event;

/** What the report keeps of a post: all of it, for the quality of the record is measured on every post. */
public record EvaluationRow(Event event) {}
