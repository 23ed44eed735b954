package se.stabsliggaren.judgement;

/**
 * Why something is not recorded.
 *
 * @param field the field at fault, as the sender wrote it, e.g. {@code data.decision}
 * @param sentence one Swedish sentence for a tired person: what was refused, why, what to do instead
 * @param right whether another could have had it recorded: what is missing is a right, and no rule is broken
 */
public record Refusal(String field, String sentence, boolean right) {

    /** Refused whoever asks. */
    public Refusal(String field, String sentence) {
        this(field, sentence, false);
    }
}
