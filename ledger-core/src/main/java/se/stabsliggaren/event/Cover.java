package se.stabsliggaren.event;

/**
 * What stands in the place of a value that is not shown. There is no empty string for a covered value: whoever prints
 * one has to say which of these it is (spec/record.md, "States of a slot").
 */
public sealed interface Cover {

    /** Covered at a release (maskad); the provision is what the body claims, e.g. {@code OSL 18:8}. */
    record Withheld(String provision) implements Cover {}

    /** Removed for ever (gallrad) by the post with this number, which can be checked. */
    record Erased(int byPost) implements Cover {}

    /** Not even its path is shown; only the hash of its slot is known (dold). */
    record Hidden() implements Cover {}
}
