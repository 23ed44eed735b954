package se.stabsliggaren.api.proof;

import java.nio.file.Path;

/** The journal of heads cannot be what this ledger wrote; nothing may be signed before somebody has looked at it. */
public final class JournalFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalFault(Path file, int line, String fault) {
        super(
                ("Rad %d i %s %s; skriv inget mer i den här liggaren förrän ni vet varför, och jämför med senaste utskrivna"
                                + " avstämning.")
                        .formatted(line, file, fault));
    }
}
