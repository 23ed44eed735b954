package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * From when to when something holds (gäller från och med, till och med).
 *
 * @param to the last moment it holds, as exactly as said; null when open or not said
 * @param said the words used when they are less exact than a moment: "över helgen"
 */
public record Validity(
        @Nullable When from, @Nullable When to, @Nullable Text said) {}
