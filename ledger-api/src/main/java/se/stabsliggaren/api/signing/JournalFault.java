package se.stabsliggaren.api.signing;

import java.nio.file.Path;
import se.stabsliggaren.integrity.Checkpoint;

/** The journal of heads cannot be what this ledger wrote; nothing may be signed before somebody has looked at it. */
public final class JournalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String THEREFORE =
            " Skriv inget mer i den här liggaren förrän ni vet varför, och jämför med senaste utskrivna avstämning.";

    private JournalFault(String fault) {
        super(fault + THEREFORE);
    }

    static JournalFault unreadable(Path file, int line) {
        return new JournalFault("Rad %d i %s går inte att läsa.".formatted(line, file));
    }

    static JournalFault twoHistories(Path file, Checkpoint head) {
        return new JournalFault("%s säger emot sig själv om nr %d i %s.".formatted(file, head.size(), head.origin()));
    }
}
