package se.stabsliggaren.api.command;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the ledger is kept: a folder of its own, or a PostgreSQL database. */
final class Place {

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
            description = "PostgreSQL i stället, som jdbc:postgresql://värd/databas?user=namn&password=hemligt.")
    private @Nullable String database;

    Path data() {
        return data;
    }

    /** The database's address; null for the one in the folder. */
    @Nullable
    String database() {
        return database == null || database.isBlank() ? null : database;
    }
}
