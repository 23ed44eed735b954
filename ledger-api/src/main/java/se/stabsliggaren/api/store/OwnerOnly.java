package se.stabsliggaren.api.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files and folders that the account running the ledger may read, and no other of the machine. Where the file system knows no
 * such rights, as on a memory stick, there is nothing to ask for.
 */
public final class OwnerOnly {

    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

    /** Whoever names a folder in which other things lie keeps them as they are. */
    private static final Pattern OURS = Pattern.compile("ledger\\..*|.*\\.(key|journal|lock)");

    private OwnerOnly() {}

    /**
     * Makes the folder for the account alone, if it is not there; of one that is, others must be kept out already.
     *
     * @throws StartupException when another account may enter it
     */
    public static void folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder);
        } else if (knowsRights(folder) && !FOLDER.containsAll(Files.getPosixFilePermissions(folder))) {
            throw new StartupException(
                    "Mappen %s kan läsas av andra konton på datorn, och allt som är dolt med den; kör chmod 700 %s och starta igen."
                            .formatted(folder, folder));
        }
        narrow(folder);
    }

    /** Makes the folder for the account alone, if it is not there; one that is stays as it is. */
    public static void folderIfMissing(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            make(folder);
        }
    }

    /** Makes an empty file for the account alone. */
    public static void create(Path file) throws IOException {
        if (knowsRights(above(file))) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(FILE));
        } else {
            Files.createFile(file);
        }
    }

    /** Takes from others what libraries give them when they make a file. */
    static void narrow(Path folder) throws IOException {
        if (!knowsRights(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(OwnerOnly::isOurs).toList()) {
                Set<PosixFilePermission> rights = EnumSet.copyOf(Files.getPosixFilePermissions(file));
                if (rights.retainAll(FILE)) {
                    Files.setPosixFilePermissions(file, rights);
                }
            }
        }
    }

    private static boolean isOurs(Path file) {
        return Files.isRegularFile(file)
                && OURS.matcher(file.getFileName().toString()).matches();
    }

    private static void make(Path folder) throws IOException {
        Path above = above(folder);
        Files.createDirectories(above);
        if (knowsRights(above)) {
            Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(FOLDER));
        } else {
            Files.createDirectory(folder);
        }
    }

    private static Path above(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    private static boolean knowsRights(Path path) throws IOException {
        return Files.getFileStore(path).supportsFileAttributeView("posix");
    }
}
