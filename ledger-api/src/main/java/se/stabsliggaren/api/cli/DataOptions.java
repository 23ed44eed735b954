package se.stabsliggaren.api.cli;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where the ledger is kept: a folder of its own, or a PostgreSQL database. */
final class DataOptions {

    @Option(
            names = "--data",
            paramLabel = "MAPP",
            defaultValue = "${env:LEDGER_DATA:-ledger-data}",
            description = "Mapp för den inbyggda databasen (${DEFAULT-VALUE}).")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path data;

    @Option(
            names = "--database",
            paramLabel = "URL",
            defaultValue = "${env:LEDGER_DATABASE:-}",
            description = "PostgreSQL i stället, som jdbc:postgresql://värd/databas?user=namn.")
    private @Nullable String database;

    @Option(
            names = "--database-password",
            paramLabel = "FIL",
            defaultValue = "${env:LEDGER_DATABASE_PASSWORD_FILE:-}",
            description = "Fil med lösenordet till PostgreSQL, när det inte står i LEDGER_DATABASE.")
    private @Nullable String passwordFile;

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec command;

    Path data() {
        return data;
    }

    /**
     * The database's address, with its password; null for the one in the folder.
     *
     * @throws StartFailure when the password was told where every account of the machine can read it
     */
    @Nullable
    String database() {
        if (database == null || database.isBlank()) {
            return null;
        }
        boolean typed = command.commandLine().getParseResult().hasMatchedOption("--database");
        if (typed && !DatabaseAddress.of(database).password().isEmpty()) {
            throw new StartFailure(
                    "Ett lösenord i --database syns för alla konton på datorn; byt det, skriv det nya i en fil som"
                            + " bara du kan läsa och ange den med --database-password.");
        }
        return passwordFile == null || passwordFile.isBlank()
                ? database
                : database + "&password=" + URLEncoder.encode(password(Path.of(passwordFile)), StandardCharsets.UTF_8);
    }

    private static String password(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartFailure(
                    "Lösenordsfilen %s går inte att läsa; kontrollera namnet och rättigheterna.".formatted(file), e);
        }
    }
}
