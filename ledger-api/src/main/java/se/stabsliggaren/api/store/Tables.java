package se.stabsliggaren.api.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The tables as their owner makes them, and the service's rights to them. What a newer ledger made is refused before
 * anything is written. The rights are given anew at each start, since a copy of a database that is put back on another
 * server comes without them.
 */
final class Tables {

    private static final Pattern RIGHT = Pattern.compile("(?m)^(?:grant|revoke)\\s[^;]*");
    private static final Pattern DROPPED = Pattern.compile("(?m)^drop table (?:if exists )?(\\w+)");
    private static final String NOT_MADE =
            "Databasens tabeller går inte att lägga upp, eller är ändrade för hand; ändra inget, och starta med LEDGER_TRACE=1 för att se varför.";

    private final Flyway flyway;
    private final List<String> folders;
    private final Supplier<Connection> owner;

    /** @param vendor {@code h2} or {@code postgresql} */
    Tables(String url, String owner, String password, String vendor, Supplier<Connection> connections) {
        this.owner = connections;
        folders = List.of("db/migration/common", "db/migration/" + vendor);
        flyway = Flyway.configure()
                .dataSource(url, owner, password)
                .locations(folders.stream().map(folder -> "classpath:" + folder).toArray(String[]::new))
                .placeholders(Map.of("service", Database.SERVICE))
                .load();
    }

    /**
     * Refuses what a newer ledger made. Reads only.
     *
     * @throws StartupException when the database is out of reach, or there is something in it that this ledger does not know
     */
    void mustBeKnown() {
        try (Connection reading = owner.get()) {
            reading.setReadOnly(true);
            String unknown = applied()
                    .filter(migration -> !migration.getState().isResolved())
                    .map(migration -> "%s %s".formatted(migration.getVersion(), migration.getDescription()))
                    .collect(Collectors.joining(", "));
            if (!unknown.isEmpty()) {
                throw new StartupException(
                        "Databasen är gjord av en nyare liggare (%s, som den här inte känner till); starta den nyare, eller lägg tillbaka säkerhetskopian från före uppgraderingen."
                                .formatted(unknown));
            }
        } catch (FlywayException | SQLException e) {
            throw new StartupException(NOT_MADE, e);
        }
    }

    /**
     * Makes what is not there yet, and gives the service what each migration gave it, all or nothing.
     *
     * @param service makes the service's user
     */
    void make(String service) {
        try (Connection connection = owner.get();
                Statement statement = connection.createStatement()) {
            statement.execute(service);
            flyway.migrate();
            connection.setAutoCommit(false);
            if (Database.atServer(connection.getMetaData().getURL())) {
                // Two nodes that start at once would change the same rows of the catalogue.
                statement.execute("select pg_advisory_xact_lock(hashtext('stabsliggaren rights'))");
            }
            for (String right : rights()) {
                statement.execute(right);
            }
            connection.commit();
        } catch (FlywayException | SQLException e) {
            throw new StartupException(NOT_MADE, e);
        }
    }

    private Stream<MigrationInfo> applied() {
        return Arrays.stream(flyway.info().all())
                .filter(migration -> migration.getState().isApplied());
    }

    /** What the migrations gave, in their order; when one of them dropped a table, the rights to it went with it. */
    private List<String> rights() {
        List<String> rights = new ArrayList<>();
        applied().map(migration -> sql(migration.getScript())).forEach(script -> {
            found(DROPPED, script, 1).forEach(table -> rights.removeIf(right -> right.contains(" on " + table + " ")));
            found(RIGHT, script, 0)
                    .map(right -> right.replace("${service}", Database.SERVICE))
                    .forEach(rights::add);
        });
        return rights;
    }

    private static Stream<String> found(Pattern pattern, String script, int group) {
        return pattern.matcher(script).results().map(result -> result.group(group));
    }

    private String sql(String script) {
        ClassLoader loader = Objects.requireNonNull(Tables.class.getClassLoader());
        for (String folder : folders) {
            try (InputStream in = loader.getResourceAsStream(folder + "/" + script)) {
                if (in != null) {
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException(script + " is applied, known, and not there");
    }
}
