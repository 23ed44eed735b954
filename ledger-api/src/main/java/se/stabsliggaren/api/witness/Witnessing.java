package se.stabsliggaren.api.witness;

/**
 * What came of asking one witness.
 *
 * @param name the witness's in the policy
 * @param cosigned whether its cosignature on the head is kept
 * @param sentence what was answered, in Swedish
 */
public record Witnessing(String name, boolean cosigned, String sentence) {

    static Witnessing kept(AskedWitness witness) {
        return new Witnessing(witness.name(), true, "Har bevittnat avstämningen.");
    }

    static Witnessing not(AskedWitness witness, String sentence) {
        return new Witnessing(witness.name(), false, sentence);
    }
}
