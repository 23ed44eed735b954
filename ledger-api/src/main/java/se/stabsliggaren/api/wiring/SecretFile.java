package se.stabsliggaren.api.wiring;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import se.stabsliggaren.api.store.OwnerOnly;
import se.stabsliggaren.api.store.StartupException;

/** Random secrets in files that only the account running the ledger can read; made when they are first needed. */
final class SecretFile {

    /** Random bytes in a secret. */
    static final int LENGTH = 32;

    private SecretFile() {}

    static byte[] bytes(Path folder, String name) {
        try {
            byte[] secret = Base64.getUrlDecoder().decode(text(folder, name));
            if (secret.length == LENGTH) {
                return secret;
            }
        } catch (IllegalArgumentException e) {
            // Told below, like one that was cut short.
        }
        throw new StartupException(
                "Filen %s är skadad; lägg tillbaka den ur en säkerhetskopia, en ny nyckel kan inte ersätta den."
                        .formatted(folder.resolve(name)));
    }

    /** The embedded database's password. */
    static String password(Path folder) {
        mustBeNew(folder, "owner.key");
        return text(folder, "owner.key");
    }

    private static String text(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            OwnerOnly.folder(folder);
            if (!Files.exists(file)) {
                make(file);
            }
            String text = Files.readString(file).strip();
            if (text.isEmpty()) {
                throw new StartupException(
                        "Nyckelfilen %s är tom i mappen %s; lägg tillbaka den ur säkerhetskopian, eller ta bort den om mappen är ny."
                                .formatted(name, folder));
            }
            return text;
        } catch (IOException e) {
            throw new StartupException(
                    "Mappen %s går inte att skriva i; välj en annan med --data eller ge rättigheter till den."
                            .formatted(folder),
                    e);
        }
    }

    /** A new secret beside a database that knows another would only hide what is missing. */
    private static void mustBeNew(Path folder, String name) {
        if (Files.exists(folder.resolve("ledger.mv.db")) && !Files.exists(folder.resolve(name))) {
            throw new StartupException(
                    "Nyckelfilen %s saknas i mappen %s, där databasen finns; lägg tillbaka den ur säkerhetskopian."
                            .formatted(name, folder));
        }
    }

    /** Whole and on disk before it has its name, so that a crash never leaves half a secret. */
    private static void make(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        OwnerOnly.create(fresh);
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            out.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            out.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
