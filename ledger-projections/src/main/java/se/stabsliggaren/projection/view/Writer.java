package se.stabsliggaren.projection.view;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;

/**
 * Who recorded a post.
 *
 * @param function in which function, e.g. {@code loggförare}
 * @param person who it was, as a post introduces them; null when none does
 */
public record Writer(String function, @Nullable Person person) {}
