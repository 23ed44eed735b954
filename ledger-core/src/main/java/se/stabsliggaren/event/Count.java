package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * A number as well as it is known (ungefärligt antal).
 *
 * @param said the words used when there is no number: "mycket"
 */
public record Count(
        @Nullable Long atLeast,
        @Nullable Long atMost,
        @Nullable Text said) {}
