package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.integrity.VerifierKey;

/** What stands in the files, and on the command line, by which an incident moves. */
final class MoveFile {

    private static final long LONGEST = 1 << 20;

    private MoveFile() {}

    static String read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > LONGEST) {
            throw new StartFailure("Filen %s går inte att läsa; kontrollera namnet.".formatted(file));
        }
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .replace("\r\n", "\n"); // a letter on its way
    }

    /** What fills a file. */
    @FunctionalInterface
    interface Filling {
        void into(OutputStream out) throws IOException;
    }

    /** To be asked before anything is recorded whose file could then not be written. */
    static void mustBeWritable(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            Files.newOutputStream(beside(file)).close(); // one may be left since a break
            Files.delete(beside(file));
        } catch (IOException e) {
            throw new StartFailure(
                    "Filen %s går inte att skriva; välj en annan plats med --to, inget är ändrat.".formatted(file), e);
        }
    }

    /** The bundle is there, and the answer to it goes elsewhere. */
    static void mustBeApart(Path bundle, Path answer) throws IOException {
        if (!Files.isRegularFile(bundle) || !Files.isReadable(bundle)) {
            throw new StartFailure("Filen %s går inte att läsa; kontrollera namnet.".formatted(bundle));
        }
        if (Files.exists(answer) && Files.isSameFile(bundle, answer)) {
            throw new StartFailure("Filen %s är paketet själv; välj ett annat namn med --to.".formatted(answer));
        }
    }

    private static Path beside(Path file) {
        return file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
    }

    /** Writes a file that is there whole, or not at all. */
    static void write(Path to, Filling filling) throws IOException {
        Path beside = beside(to);
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                filling.into(out);
            }
            try (FileChannel written = FileChannel.open(beside, StandardOpenOption.WRITE)) {
                written.force(true); // a stick may be pulled out right after
            }
            Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    static VerifierKey key(String vkey) {
        try {
            return VerifierKey.read(vkey.strip());
        } catch (IllegalArgumentException e) {
            throw new StartFailure("Det är ingen nyckel; skriv den som ledger keys visar den hos avsändaren.");
        }
    }

    /** The incident by its designation or its origin. */
    static IncidentEntry incident(IncidentRegister register, String named) {
        return register.incidents().stream()
                .filter(listed ->
                        listed.designation().equals(named) || listed.log().equals(named))
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "Händelsen %s finns inte i registret; skriv dess beteckning eller ursprung.".formatted(named)));
    }
}
