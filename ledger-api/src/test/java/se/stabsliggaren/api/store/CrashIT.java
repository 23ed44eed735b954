package se.stabsliggaren.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.attachment.FileStore;
import se.stabsliggaren.api.attachment.Stored;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.api.wiring.ProjectionList;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.sight.Sight;

/** The power goes in the middle of writing, many times: what was acknowledged is there, and nothing else is odd. */
class CrashIT {

    static final String PASSWORD = "owner-of-a-test";

    private static final int CRASHES = 5;

    private final Random random = new Random(20241106);
    private String log = "";
    private int acknowledged;

    @Test
    void onH2EveryAcknowledgedPostIsThereAfterEveryKill() throws Exception {
        Path folder = Files.createTempDirectory("ledger");
        for (int crash = 0; crash < CRASHES; crash++) {
            writeAndKill("h2", folder.toString());
            try (Database database = Database.inFolder(folder, PASSWORD)) {
                check(database);
            }
        }
    }

    @Test
    void onPostgreSqlEveryAcknowledgedPostIsThereAfterEveryKill() throws Exception {
        try (Database database = Kind.POSTGRESQL.open()) {
            String url = Kind.url(database);
            for (int crash = 0; crash < CRASHES; crash++) {
                writeAndKill("postgresql", url);
                check(database);
            }
        }
    }

    private void writeAndKill(String kind, String where) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dlogback.configurationFile=bench-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WriterProcess.class.getName(),
                        kind,
                        where,
                        log)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int before = acknowledged;
        int enough = acknowledged + 20 + random.nextInt(150);
        try (BufferedReader said = writer.inputReader()) {
            String line;
            while (acknowledged < enough && (line = said.readLine()) != null) {
                hear(line);
            }
            writer.destroyForcibly();
            // What had been said before the kill was acknowledged too.
            while ((line = lineOrEnd(said)) != null) {
                hear(line);
            }
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(acknowledged).as("the writer wrote").isGreaterThan(before);
    }

    private static String lineOrEnd(BufferedReader said) {
        try {
            return said.readLine();
        } catch (IOException e) {
            return null;
        }
    }

    private void hear(String line) {
        if (line.startsWith("log ")) {
            log = line.substring(4);
        } else if (line.matches("post \\d+")) {
            acknowledged = Math.max(acknowledged, Integer.parseInt(line.substring(5)));
        }
    }

    private void check(Database database) {
        Projections projections = new Projections(ProjectionList.all());
        try (TestLedger ledger = TestLedger.over(database, projections)) {
            List<StoredPost> posts = ledger.posts().posts(log, 0, 1_000_000);
            assertThat(posts)
                    .extracting(post -> post.post().number())
                    .containsExactlyElementsOf(
                            IntStream.rangeClosed(1, posts.size()).boxed().toList());
            assertThat(posts.size()).isGreaterThanOrEqualTo(acknowledged);
            assertThat(posts).allMatch(post -> Sealer.belongs(post.bytes(), post.content(), post.seed()));
            checkFiles(new FileStore(database, ledger), posts);
            int next = ledger.note(log, "efter avbrottet").post().number();
            assertThat(next).isEqualTo(posts.size() + 1);
            projections.all().forEach(projection -> assertThat(
                            ledger.views().view(projection, log, Sight.WHOLE).last())
                    .isEqualTo(next));
            acknowledged = next;
        }
    }

    /** Every file that a post binds is whole, and what came in half is no file and goes. */
    private void checkFiles(FileStore files, List<StoredPost> posts) {
        int attached = 0;
        for (StoredPost stored : posts) {
            if (stored.post().event() instanceof DocumentAttached document) {
                String digest = ((Digest.Sha256) document.attachment().digest()).hex();
                Stored file = files.attachments()
                        .of(log, stored.post().number(), digest)
                        .orElseThrow();
                assertThat(FileStore.sha256(files.read(log, file))).isEqualTo(digest);
                attached++;
            }
        }
        files.pass(Duration.ofHours(26));
        files.sweep();
        assertThat(attached).isPositive();
        assertThat(files.rows("attachment_upload")).isEqualTo(attached);
    }
}
