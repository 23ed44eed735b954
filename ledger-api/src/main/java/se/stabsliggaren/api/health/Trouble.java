package se.stabsliggaren.api.health;

import java.util.List;
import java.util.Map;

/**
 * Something that is not as it should be.
 *
 * @param code never changes, for programs
 * @param stops whether nothing can be recorded at all because of it
 * @param sentence one Swedish sentence that says what to do, and nothing of what is in the ledger
 * @param logs the logs it is about; empty when it is about all of it
 * @param webhooks the ids of those it is about, by the authority whose they are
 */
public record Trouble(
        String code, boolean stops, String sentence, List<String> logs, Map<String, List<String>> webhooks) {

    public Trouble {
        logs = List.copyOf(logs);
        webhooks = Map.copyOf(webhooks);
    }

    /** What is about logs, or about all of it. */
    Trouble(String code, boolean stops, String sentence, List<String> logs) {
        this(code, stops, sentence, logs, Map.of());
    }

    static Trouble stopping(String code, String sentence) {
        return new Trouble(code, true, sentence, List.of());
    }

    static Trouble of(String code, String sentence) {
        return new Trouble(code, false, sentence, List.of());
    }
}
