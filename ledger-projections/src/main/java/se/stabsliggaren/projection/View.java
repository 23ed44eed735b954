package se.stabsliggaren.projection;

/** The rows of one projection in one log, up to a post. */
public record View<R>(int last) {}
