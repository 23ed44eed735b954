package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.h2.mvstore.MVStoreTool;
import org.h2.store.fs.encrypt.FilePathEncrypt;
import org.h2.tools.ChangeFileEncryption;

/**
 * The embedded database's file lies encrypted on the disk (AES-128 in XTS mode, as H2 does it), so that a copy of it says
 * nothing without its key. Two passwords open it, one for the file and one for the user; H2 takes them as one, with a space.
 */
final class FileCipher {

    /** What every connection to the file has to say. */
    static final String OPTION = ";CIPHER=AES";

    private static final byte[] MARK = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    private FileCipher() {}

    /** The password of a user of the database in a file that has this key. */
    static String password(String key, String user) {
        return key + " " + user;
    }

    /** Encrypts a file of before files were encrypted; one that is encrypted, or not there, stays as it is. */
    static void mustHold(Path file, String key) {
        if (!Files.exists(file) || isEncrypted(file)) {
            return;
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        // A copy, so that a break in the middle leaves the file as it was.
        Path copy = file.resolveSibling("ledger-encrypted.mv.db");
        try {
            Files.deleteIfExists(copy);
            OwnerOnly.create(copy);
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
            ChangeFileEncryption.execute(folder.toString(), "ledger-encrypted", "AES", null, key.toCharArray(), true);
            Forced.file(copy);
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
            Forced.names(folder);
        } catch (SQLException e) {
            throw new StartupException(
                    "Databasen %s går inte att kryptera, den är öppen i en annan liggare eller skadad; stoppa den andra och försök igen."
                            .formatted(file),
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Copies what counts to a new file in the old one's place, as {@code SHUTDOWN COMPACT} does, but without compressing: who
     * searches the file for what should be gone shall find what is in it.
     */
    static void rewrite(Path file, String key) {
        FilePathEncrypt.register();
        MVStoreTool.compact("encrypt:" + asFileName(key) + ":" + file, false);
    }

    /** H2 makes the key of a file's name by UTF-8, and that of a password by two bytes a character: the same bytes. */
    private static String asFileName(String key) {
        return key.chars().mapToObj(c -> "\0" + Character.toString(c)).collect(Collectors.joining());
    }

    private static boolean isEncrypted(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
