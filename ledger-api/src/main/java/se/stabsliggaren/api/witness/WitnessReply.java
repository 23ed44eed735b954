package se.stabsliggaren.api.witness;

/**
 * What came of asking one witness.
 *
 * @param name the witness's in the policy
 * @param cosigned whether its cosignature on the head is kept
 * @param sentence what was answered, in Swedish
 */
public record WitnessReply(String name, boolean cosigned, String sentence) {

    static WitnessReply kept(WitnessEndpoint witness) {
        return new WitnessReply(witness.name(), true, "Har bevittnat avstämningen.");
    }

    static WitnessReply not(WitnessEndpoint witness, String sentence) {
        return new WitnessReply(witness.name(), false, sentence);
    }
}
