package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.DutyEvent;

/**
 * What the duties keep of a post.
 *
 * @param opened true of the post that opened the incident, whose day decides which law it began under
 */
public record DutyRow(@Nullable DutyEvent duty, @Nullable BreachEvent breach, boolean opened) {}
