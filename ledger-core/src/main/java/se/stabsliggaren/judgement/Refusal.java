package se.stabsliggaren.judgement;

/**
 * Why something is not recorded.
 *
 * @param field the field at fault, as the sender wrote it, e.g. {@code data.decision}
 * @param sentence one Swedish sentence for a tired person: what was refused, why, what to do instead
 */
public record Refusal(String field, String sentence) {}
