package se.stabsliggaren.api.health;

import java.util.List;

/**
 * Something that is not as it should be.
 *
 * @param code never changes, for programs
 * @param stops whether nothing can be recorded at all because of it
 * @param sentence one Swedish sentence that says what to do, and nothing of what is in the ledger
 * @param logs the logs it is about; empty when it is about all of it
 */
public record Trouble(String code, boolean stops, String sentence, List<String> logs) {

    public Trouble {
        logs = List.copyOf(logs);
    }

    static Trouble stopping(String code, String sentence) {
        return new Trouble(code, true, sentence, List.of());
    }

    static Trouble of(String code, String sentence) {
        return new Trouble(code, false, sentence, List.of());
    }
}
