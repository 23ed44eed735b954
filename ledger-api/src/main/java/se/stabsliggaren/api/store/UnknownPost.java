package se.stabsliggaren.api.store;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.UnknownType;

/**
 * A post that cannot be read: of a type that this version does not know, damaged, or missing among those around it. Its own
 * incident stands still, and no other.
 */
public final class UnknownPost extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String log;
    private final int number;
    private final boolean damaged;

    UnknownPost(String log, int number, UnknownType type) {
        super(
                "Nr %d har typen %s, version %d, som den här versionen av liggaren inte känner; starta en nyare."
                        .formatted(number, type.type(), type.version()),
                type);
        this.log = log;
        this.number = number;
        this.damaged = false;
    }

    /** One whose row is not what was recorded. */
    UnknownPost(String log, int number, @Nullable RuntimeException found) {
        super(
                "Nr %d är skadad i databasen och kan inte läsas; kör ledger fsck, och hämta posten ur ett paket eller en säkerhetskopia."
                        .formatted(number),
                found);
        this.log = log;
        this.number = number;
        this.damaged = true;
    }

    private UnknownPost(String log, int number) {
        super(
                "Nr %d saknas i databasen, mellan poster som finns; kör ledger fsck, och hämta posten ur ett paket eller en säkerhetskopia."
                        .formatted(number));
        this.log = log;
        this.number = number;
        this.damaged = true;
    }

    /** One whose number the log skips. */
    public static UnknownPost missing(String log, int number) {
        return new UnknownPost(log, number);
    }

    /** Whether it was known once: its row is not what was recorded, or is gone. */
    public boolean damaged() {
        return damaged;
    }

    /** One Swedish sentence. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** The id of the incident, as it stands in paths. */
    public String incident() {
        return log.substring(log.lastIndexOf('/') + 1);
    }

    public int number() {
        return number;
    }
}
