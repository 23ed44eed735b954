package se.stabsliggaren.projection.timeline;

import se.stabsliggaren.event.Event;

/**
 * What the timeline keeps of a post: all it says, since every family has its line.
 *
 * @param event what was recorded
 */
public record TimelineRow(Event event) {}
