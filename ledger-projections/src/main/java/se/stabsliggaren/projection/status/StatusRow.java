package se.stabsliggaren.projection.status;

import se.stabsliggaren.event.Event;

/**
 * What the status board keeps of a post.
 *
 * @param event what was recorded
 */
public record StatusRow(Event event) {}
