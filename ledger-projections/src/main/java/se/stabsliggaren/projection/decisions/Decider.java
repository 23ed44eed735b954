package se.stabsliggaren.projection.decisions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.projection.text.Part;

/**
 * Who decided.
 *
 * @param mandate by what right
 */
public record Decider(@Nullable Person decider, List<Part> mandate) {}
