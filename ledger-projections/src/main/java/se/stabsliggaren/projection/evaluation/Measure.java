package se.stabsliggaren.projection.evaluation;

import se.stabsliggaren.projection.sentence.MatterNames;

/**
 * A number, or why there is none, beside what it means.
 *
 * @param definition from what to what, what is counted and what is not
 */
public record Measure(String name, String definition, Sentence value) {

    Measure named(MatterNames names) {
        return new Measure(name, definition, value.named(names));
    }
}
