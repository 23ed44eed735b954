package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.projection.duties.FilingEntry.Reference;

/**
 * What a post told as filed that was withdrawn since, so that nothing is filed by it.
 *
 * @param post the last that told it
 * @param said what it told, as {@code Anmälan till IMY}
 * @param perhaps whether it may have been of something else
 * @param references the numbers that posts say the recipient gave it, in the order they came
 */
public record WithdrawnFiling(int post, String said, int withdrawnIn, boolean perhaps, List<Reference> references) {}
