package se.stabsliggaren.projection.evaluation;

import java.util.List;

/**
 * What a chapter would tell and no post says; it may be so all the same.
 *
 * @param number the chapter's, as its {@link Section} has it
 * @param said one sentence each, those of a measure after its name
 */
public record Omission(String number, String title, List<String> said) {}
