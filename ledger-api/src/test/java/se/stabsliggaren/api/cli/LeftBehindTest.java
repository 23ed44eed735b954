package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.ForkResolution;
import se.stabsliggaren.api.store.PostLog;

/** What earlier versions left behind opens, is whole, and goes on. {@link LeftBehind} makes the next one. */
@ParameterizedClass
@ValueSource(strings = {"0.1-V8"})
class LeftBehindTest {

    @Parameter
    private String version;

    @TempDir
    private Path folder;

    @BeforeEach
    void unpack() throws IOException {
        try (InputStream resource =
                        Objects.requireNonNull(LeftBehindTest.class.getResourceAsStream("/left/" + version + ".zip"));
                ZipInputStream zip = new ZipInputStream(resource)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.copy(zip, file);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
    }

    @Test
    void isFoundWhole() {
        CommandRun run = CommandRun.of("fsck", "--data", folder.toString());
        assertThat(run.told() + run.failed()).contains("4 loggar").endsWith("Inget fel.\n");
        assertThat(run.status()).isZero();
    }

    @Test
    void keepsEveryHeadThatItHad() throws IOException {
        List<String> before = Files.readAllLines(folder.resolve("heads.journal"));
        try (ConfigurableApplicationContext ledger = opened()) {
            for (String line : before) {
                String[] parts = line.split(" ", -1);
                assertThat(ledger.getBean(ForkResolution.class)
                                .head(parts[2], Integer.parseInt(parts[0]))
                                .root())
                        .isEqualTo(java.util.Base64.getDecoder().decode(parts[1]));
            }
        }
        assertThat(before).hasSizeGreaterThan(10);
    }

    @Test
    void goesOnWhereItWas() {
        try (ConfigurableApplicationContext ledger = opened()) {
            List<IncidentEntry> incidents =
                    ledger.getBean(IncidentRegister.class).incidents();
            assertThat(incidents).hasSize(3);
            for (IncidentEntry incident : incidents) {
                int last = ledger.getBean(PostLog.class).last(incident.log());
                if (incident.moved() == null) {
                    assertThat(LeftBehind.note(ledger, incident.log(), "Vi fortsätter.", null))
                            .isEqualTo(last + 1);
                }
            }
            assertThat(incidents)
                    .filteredOn(incident -> incident.moved() != null)
                    .hasSize(1);
        }
        isFoundWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"posts", "timeline", "posts/5/attachments/1", "checkpoint", "exports"})
    void answersWhoHadATokenThen(String what) throws Exception {
        try (ConfigurableApplicationContext ledger = new Launcher(LedgerApplication.class)
                .serving(
                        new Launcher.Settings(folder, null, "free"),
                        new Launcher.Answers(Launcher.THIS_MACHINE, 0, null))) {
            String incident = ledger.getBean(IncidentRegister.class)
                    .incidents()
                    .getFirst()
                    .id();
            String token = Files.readString(folder.resolve(LeftBehind.TOKEN));
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/api/v1/incidents/%s/%s"
                                            .formatted(Port.of(ledger), incident, what)))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .method(
                                            what.equals("exports") ? "POST" : "GET",
                                            HttpRequest.BodyPublishers.ofString(what.equals("exports") ? "{}" : ""))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            assertThat(answer.body()).doesNotContain("sjuka mor");
            assertThat(answer.statusCode()).isEqualTo(what.equals("exports") ? 403 : 200);
            if (what.equals("posts")) {
                assertThat(answer.body()).contains("Servrarna svarar inte från 07.40.", "Testa Testlund har ringt");
            }
            if (what.startsWith("posts/")) {
                assertThat(answer.body()).isEqualTo(LeftBehind.FILE);
            }
        }
    }

    private ConfigurableApplicationContext opened() {
        return new Launcher(LedgerApplication.class).closed(new Launcher.Settings(folder, null, "free"));
    }
}
