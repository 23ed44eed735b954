package se.stabsliggaren.api.witness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.integrity.VerifierKey;

/** The logs whose heads this ledger cosigns, and by which keys it knows them. */
public final class TrustedLogs {

    /** In the data folder: a verifier key on each line. */
    static final String NAME = "witnessed.txt";

    private static final int CHARACTERS = 250;

    private final Map<String, List<VerifierKey>> keys = new LinkedHashMap<>();

    private TrustedLogs() {}

    /**
     * Reads the list in a data folder; without one nobody is witnessed.
     *
     * @throws StartupException when a line is no key of a log
     */
    public static TrustedLogs in(Path folder) {
        TrustedLogs logs = new TrustedLogs();
        Path file = folder.resolve(NAME);
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).strip();
                if (!line.isEmpty() && !line.startsWith("#") && !logs.takes(line)) {
                    throw new StartupException(
                            ("Rad %d i %s är inte ett registers nyckel; skriv den som den andra liggaren visar den,"
                                            + " en nyckel på varje rad.")
                                    .formatted(i + 1, file));
                }
            }
        } catch (IOException e) {
            throw new StartupException(
                    "Filen %s går inte att läsa; spara den som UTF-8 och ge rättigheter till den.".formatted(file), e);
        }
        return logs;
    }

    private boolean takes(String vkey) {
        try {
            VerifierKey key = VerifierKey.read(vkey);
            if (key.kind() != VerifierKey.Kind.NOTE || key.name().length() > CHARACTERS) {
                return false;
            }
            keys.computeIfAbsent(key.name(), none -> new ArrayList<>()).add(key);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The keys of the log with this origin; empty when it is not witnessed here. */
    List<VerifierKey> keys(String origin) {
        return keys.getOrDefault(origin, List.of());
    }
}
