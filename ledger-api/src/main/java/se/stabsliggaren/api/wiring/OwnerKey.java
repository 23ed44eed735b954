package se.stabsliggaren.api.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import se.stabsliggaren.api.store.NotReady;

/** The embedded database's password: random, in a file that only the account running the ledger can read. */
final class OwnerKey {

    private static final int BYTES = 24;

    private OwnerKey() {}

    static String in(Path folder) {
        Path file = folder.resolve("owner.key");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                if (Files.exists(folder.resolve("ledger.mv.db"))) {
                    throw new NotReady(
                            "Nyckelfilen owner.key saknas i mappen %s, där databasen finns; lägg tillbaka den ur säkerhetskopian."
                                    .formatted(folder));
                }
                byte[] key = new byte[BYTES];
                new SecureRandom().nextBytes(key);
                Files.createFile(file);
                if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
                Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(key));
            }
            String key = Files.readString(file).strip();
            if (key.isEmpty()) {
                throw new NotReady(
                        "Nyckelfilen owner.key är tom i mappen %s; lägg tillbaka den ur säkerhetskopian, eller ta bort den om mappen är ny."
                                .formatted(folder));
            }
            return key;
        } catch (IOException e) {
            throw new NotReady(
                    "Mappen %s går inte att skriva i; välj en annan med --data eller ge rättigheter till den."
                            .formatted(folder),
                    e);
        }
    }
}
