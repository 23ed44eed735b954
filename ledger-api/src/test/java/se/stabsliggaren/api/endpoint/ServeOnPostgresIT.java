package se.stabsliggaren.api.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.api.store.EmbeddedServer;

/** {@code ledger serve --database …}, as it is started in earnest: by an owner who may make one role and no more. */
class ServeOnPostgresIT {

    private static final Pattern FIRST = Pattern.compile("Öppna (http://127\\.0\\.0\\.1:\\d+)(/start/\\S+)");
    private static final Pattern SERVES = Pattern.compile("Liggaren svarar på (http://127\\.0\\.0\\.1:\\d+)");
    private static final Pattern SECRET = Pattern.compile("id=\"nyckel\">([^<]+)<");
    private static final String WISH = "name=Exempelby+kommun&domain=exempelby.example&person=Testa+Testlund"
            + "&title=H%C3%B6stm%C3%B6rker&exercise=true";
    private static final String NOTE = "{\"type\":\"note.written\",\"data\":{\"text\":\"Servrarna svarar inte.\"}}";

    private static EmbeddedPostgres postgres;

    @TempDir
    private Path folder;

    @BeforeAll
    static void aServerWithAnOwner() throws IOException, SQLException {
        postgres = EmbeddedServer.start();
        execute("create role ledger_owner login createrole password 'hemligt'");
        execute("create database ledger owner ledger_owner");
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test // #2
    void goesFromTheFirstLinkOverAStopToTheNextStart() throws Exception {
        String token;
        String posts;
        try (Serving ledger = serve()) {
            Matcher first = ledger.says(FIRST);
            ledger.says(SERVES);
            Http browser = at(first.group(1), null).with("Content-Type", "application/x-www-form-urlencoded");
            Matcher secret =
                    SECRET.matcher(browser.send("POST", first.group(2), WISH).body());
            assertThat(secret.find()).isTrue();
            token = secret.group(1);
            Http keeper = at(first.group(1), token);
            posts = "/api/v1/incidents/" + incident(keeper) + "/posts";

            assertThat(keeper.with("Idempotency-Key", "a").post(posts, NOTE).status())
                    .isEqualTo(201);
            assertThat(keeper.post(posts, NOTE.replace("text", "txt")).status()).isEqualTo(400);
            assertThat(users()).containsExactly("stabsliggaren_service");
        }
        execute("alter role ledger_owner nocreaterole");
        try (Serving ledger = serve()) {
            Http keeper = at(ledger.says(SERVES).group(1), token);

            Http.Answer again = keeper.with("Idempotency-Key", "a").post(posts, NOTE);
            assertThat(again.member("post")).as("recorded before the stop").isEqualTo(3);
            assertThat(keeper.post(posts, NOTE).member("post")).isEqualTo(4);
            assertThat(keeper.get(posts.replace("/posts", "/timeline?min=4")).body())
                    .contains("Servrarna svarar inte.");
        }
    }

    private static Http at(String address, String token) {
        return new Http(URI.create(address).getPort(), token);
    }

    private static Object incident(Http keeper) {
        List<?> incidents = (List<?>) keeper.get("/api/v1/incidents").member("incidents");
        return ((java.util.Map<?, ?>) incidents.getFirst()).get("incident");
    }

    /** Who is connected to the ledger's database. */
    private static Set<String> users() throws SQLException {
        Set<String> users = new TreeSet<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select usename from pg_stat_activity where datname = 'ledger'")) {
            while (rows.next()) {
                users.add(rows.getString(1));
            }
        }
        return users;
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Serving serve() throws IOException {
        String database = "jdbc:postgresql://127.0.0.1:%d/ledger?user=ledger_owner".formatted(postgres.getPort());
        Path password = Files.writeString(folder.resolve("ledger-owner.password"), "hemligt\n");
        return new Serving(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.stabsliggaren.api.LedgerApplication",
                        "serve",
                        "--port",
                        "0",
                        "--data",
                        folder.toString(),
                        "--database",
                        database,
                        "--database-password",
                        password.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** A ledger in a process of its own. It is stopped as an operator stops it. */
    private record Serving(Process process, BufferedReader said) implements AutoCloseable {

        Serving(Process process) {
            this(process, process.inputReader(java.nio.charset.StandardCharsets.UTF_8));
        }

        Matcher says(Pattern pattern) throws IOException {
            StringBuilder until = new StringBuilder();
            String line;
            while ((line = said.readLine()) != null) {
                until.append(line).append('\n');
                Matcher matcher = pattern.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            }
            throw new AssertionError("it never said so, but " + until);
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }
}
