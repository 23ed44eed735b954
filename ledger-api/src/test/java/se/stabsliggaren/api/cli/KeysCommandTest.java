package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.endpoint.JarVerifier;
import se.stabsliggaren.api.export.Bundles;
import se.stabsliggaren.api.register.IncidentEntry;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.CheckpointSigner;
import se.stabsliggaren.api.signing.KeyRegistry;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** A key is replaced by the next one, and whoever holds the old one is led to it. */
class KeysCommandTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
    private static final String[] ALL = {"--rotate", "all", "--reason", "Årligt byte"};

    @TempDir
    private Path folder;

    private String register;
    private String incident;

    @BeforeEach
    void openAnIncident() {
        incident = with(ledger -> {
            IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
            incidents.open("exempelby.example", "L1", RECORDER);
            incidents.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
            return incidents
                    .openIncident("exempelby", true, "Övning", null, RECORDER, RECORDER, null)
                    .post()
                    .log();
        });
        register = with(ledger -> ledger.getBean(IncidentRegister.class).log().orElseThrow());
    }

    @Test
    void tellsTheKeysOfEveryLog() {
        assertThat(keys().told())
                .contains(register, incident, "nyckel 1, från nr 0")
                .doesNotContain("nyckel 2");
    }

    @Test
    void aKeyIsNotReplacedWithoutAReason() {
        assertThat(keys("--rotate", "all").status()).isNotZero();
        assertThat(keys("--rotate", "all", "--reason", " ").status()).isNotZero();
        assertThat(keys().told()).doesNotContain("nyckel 2");
    }

    @Test
    void aLogThatDoesNotExistIsRefused() {
        assertThat(keys("--rotate", "x", "--reason", "Byte").failed()).contains("finns inte");
    }

    @Test
    void theRegisterSaysWhichAndWhy() {
        keys("--rotate", incident, "--reason", "Bärbar dator borta");
        assertThat(keysOf(incident)).extracting(KeyIntroduced::generation).containsExactly(1, 2);
        assertThat(keysOf(incident)).extracting(KeyIntroduced::size).containsExactly(0, 2);
        assertThat(keysOf(register)).hasSize(1);
    }

    @Test
    void theRegistersOldKeySignsThePostThatNamesTheNewOneAndNothingLater() {
        keys(ALL);
        int taken = keysOf(register).getLast().size();
        with(ledger -> {
            CheckpointSigner heads = ledger.getBean(CheckpointSigner.class);
            assertThat(ledger.getBean(PostLog.class)
                            .post(register, taken)
                            .orElseThrow()
                            .post()
                            .event())
                    .isEqualTo(ledger.getBean(KeyRegistry.class).keys(register).getLast());
            assertThat(heads.head(register, taken).signatures()).hasSize(2);
            assertThat(heads.head(register, taken - 1).signatures()).hasSize(1);
            ledger.getBean(IncidentRegister.class).register("n", "En nämnd", "exempelby.example", RECORDER);
            assertThat(heads.head(register, taken + 1).signatures()).hasSize(1);
            return "";
        });
    }

    @Test
    void aBundleVerifiesWithTheOldKeyAndWithTheNewOneHoweverManyCameBetween() throws Exception {
        keys(ALL);
        keys(ALL);
        List<KeyIntroduced> all = keysOf(register);
        assertThat(all).hasSize(3);
        Path bundle = bundle();
        for (KeyIntroduced key : all) {
            assertThat(JarVerifier.run(bundle, "--key", key.key())).contains("GODKÄND.", "grade signed");
        }
    }

    private List<KeyIntroduced> keysOf(String log) {
        return with(ledger -> ledger.getBean(KeyRegistry.class).keys(log));
    }

    private Path bundle() {
        return with(ledger -> {
            IncidentRegister incidents = ledger.getBean(IncidentRegister.class);
            CheckpointSigner heads = ledger.getBean(CheckpointSigner.class);
            IncidentEntry listed = incidents.incidents().getFirst();
            int size = heads.size(incident);
            incidents.record(heads.noted(incident, size), RECORDER);
            Path file = folder.resolve("paket.zip");
            try (OutputStream out = Files.newOutputStream(file)) {
                ledger.getBean(Bundles.class).write(listed, size, register, heads.size(register), out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            return file;
        });
    }

    private CommandRun keys(String... more) {
        String[] arguments = new String[more.length + 3];
        arguments[0] = "keys";
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
