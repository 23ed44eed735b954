package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.endpoint.JarVerifier;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** An older copy of the database is put back beside a newer journal, and the work goes on without a second history. */
class ContinueCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private String incident;
    private String register;
    private String oldKey;
    private Path oldBundle;

    @BeforeEach
    void restoreAnOlderCopy() throws IOException {
        with(ledger -> {
            IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
            incidents.open("exempelby.example", "L1", RECORDER);
            incidents.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            return incidents.openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null);
        });
        Path database = folder.resolve("ledger.mv.db");
        Path copy = Files.copy(database, elsewhere.resolve("copy"));
        oldBundle = with(ledger -> {
            IncidentEntry listed =
                    ledger.getBean(IncidentRegister.class).incidents().getFirst();
            incident = listed.log();
            register = ledger.getBean(IncidentRegister.class).log().orElseThrow();
            oldKey = ledger.getBean(KeyRegistry.class).keys(register).getLast().key();
            note(ledger, incident, "Servrarna svarar inte.");
            return bundle(ledger, listed, "old.zip");
        });
        Files.copy(copy, database, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void tellsWhichLogsMayNotGoOn() {
        assertThat(command("continue").told()).contains(incident, register, "känd till nr 3, finns här till nr 2");
    }

    @Test
    void aNewRegisterAndANewLogGoOnAndBothTheOldAndTheNewVerify() throws Exception {
        assertThat(command("continue", "--log", register, "--mark", "L2").told())
                .startsWith("Registret fortsätter i exempelby.example/ledger/");
        assertThat(command("continue", "--log", incident).told())
                .startsWith("ÖVNING-L1-")
                .contains(" fortsätter i ÖVNING-L2-");
        assertThat(command("continue").told()).contains(incident, register);

        Path fresh = with(ledger -> {
            IncidentEntry listed =
                    ledger.getBean(IncidentRegister.class).incidents().getLast();
            note(ledger, listed.log(), "Vi skriver vidare här.");
            return bundle(ledger, listed, "new.zip");
        });
        String newKey = with(ledger -> {
            String now = ledger.getBean(IncidentRegister.class).log().orElseThrow();
            return ledger.getBean(KeyRegistry.class).keys(now).getLast().key();
        });

        assertThat(views(fresh)).isNotEmpty().allSatisfy(page -> assertThat(page)
                .contains(", fortsätter ÖVNING-L1-"));
        assertThat(JarVerifier.run(oldBundle, "--key", oldKey)).contains("\nGODKÄND.", "grade signed");
        assertThat(JarVerifier.run(fresh, "--key", newKey)).contains("\nGODKÄND.", "grade signed");
        assertThat(JarVerifier.run(fresh, "--key", oldKey)).contains("not-signed-by-key");
    }

    @Test
    void theDatabaseIsStillSaidToLackWhatItLost() {
        command("continue", "--log", register, "--mark", "L2");
        command("continue", "--log", incident);
        assertThat(command("fsck").told().lines().filter(line -> line.contains("tail-missing")))
                .hasSize(2);
    }

    @Test
    void aBundleThatWasHandedOutBringsTheIncidentsPostsBack() {
        assertThat(command("recover", oldBundle.toString()).told())
                .startsWith("Nr 3–3 är tillbaka i " + incident)
                .doesNotContain("ledger continue");
        assertThat(command("fsck").told().lines().filter(line -> line.contains("tail-missing")))
                .singleElement()
                .asString()
                .contains(register);
        assertThat(command("recover", oldBundle.toString()).told()).contains("Inget saknades");
    }

    @Test
    void aFileThatIsNotThereIsRefused() {
        assertThat(command("recover", "finns-inte.zip").failed()).contains("går inte att läsa");
    }

    @Test
    void aRegisterNeedsAMark() {
        assertThat(command("continue", "--log", register).failed()).contains("--mark");
    }

    @Test
    void anIncidentBeforeItsRegisterIsRefusedWithWhatToDo() {
        assertThat(command("continue", "--log", incident).failed()).contains("ledger continue");
        assertThat(command("continue", "--log", incident).status()).isNotZero();
    }

    @Test
    void aHeadThatTheDatabaseHasPartsNothing() throws IOException {
        Path head = Files.writeString(
                elsewhere.resolve("head"), incident + "\n1\nAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n");
        assertThat(command("continue", "--log", incident, "--head", head.toString())
                        .failed())
                .contains("större avstämning");
        assertThat(command("continue", "--log", register, "--head", head.toString())
                        .failed())
                .contains("en annan logg");
    }

    /** The pages in a bundle. */
    private static List<String> views(Path bundle) throws IOException {
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            List<String> pages = new ArrayList<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().startsWith("views/") && entry.getName().endsWith(".html")) {
                    pages.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return pages;
        }
    }

    private static void note(ConfigurableApplicationContext ledger, String log, String text) {
        Draft draft = Draft.of(new NoteWritten(Text.of(text), null, null));
        ledger.getBean(PostAppender.class).record(log, List.of(draft), RECORDER, null, null);
    }

    private Path bundle(ConfigurableApplicationContext ledger, IncidentEntry listed, String name) {
        IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
        CheckpointSigner heads = ledger.getBean(CheckpointSigner.class);
        String now = incidents.log().orElseThrow();
        int size = heads.size(listed.log());
        incidents.record(heads.noted(listed.log(), size), RECORDER);
        Path file = elsewhere.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            ledger.getBean(Bundles.class).write(listed, size, now, heads.size(now), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private CommandRun command(String name, String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = name;
        arguments[1] = "--data";
        arguments[2] = folder.toString();
        System.arraycopy(more, 0, arguments, 3, more.length);
        return CommandRun.of(arguments);
    }

    private <T> T with(Function<ConfigurableApplicationContext, T> does) {
        try (ConfigurableApplicationContext ledger =
                new Launcher(LedgerApplication.class).closed(new Launcher.Settings(folder, null, "system"))) {
            return does.apply(ledger);
        }
    }
}
