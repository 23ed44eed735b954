package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import se.stabsliggaren.api.LedgerApplication;
import se.stabsliggaren.api.register.IncidentRegister;
import se.stabsliggaren.api.signing.ForkDetected;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.ledger.Recorder;

/** A copy is taken and put back by the commands of the manual, as they are printed there. */
@DisabledOnOs(OS.WINDOWS)
class BackUpTest {

    private static final Recorder RECORDER = new Recorder("a1", Person.of("Testa Testlund"), "loggförare", Via.API);
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
    private static final String OWNER = "ledger_owner";
    private static final String PASSWORD = "secret";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsCopiedAndPutBackOnAnotherMachine() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        String incident = with(here, null, BackUpTest::opens);
        sh(here, Map.of(), block("tar --create"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Files.move(here.resolve("ledger-copy.tar.gz"), there.resolve("ledger-copy.tar.gz"));
        Path newer = Files.createDirectory(there.resolve("ledger-data"), OWNER_ONLY);
        for (String journal : List.of("heads.journal", "witnessed.journal", "parted.journal")) {
            assertThat(here.resolve("ledger-data").resolve(journal)).exists();
            Files.writeString(newer.resolve(journal), "");
        }
        sh(there, Map.of(), block("tar --extract"));
        assertThat(newer.resolve("signing.key")).exists();
        for (String journal : List.of("heads.journal", "witnessed.journal", "parted.journal")) {
            assertThat(newer.resolve(journal))
                    .as(journal + " is not put back over a newer one")
                    .isEmptyFile();
        }

        goesOnWhenAHeadIsTold(there, null, incident, Map.of());
    }

    @Test
    void aDatabaseIsCopiedAndPutBackOnAnotherServer() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        String incident;
        try (InstalledPostgres server = InstalledPostgres.in(folder.resolve("first"))) {
            sh(here, environment(server, InstalledPostgres.ADMINISTRATOR), block("createdb"));
            incident = with(here, database(server), BackUpTest::opens);
            sh(here, environment(server, OWNER), block("pg_dump"));
        }
        Files.createDirectory(there.resolve("ledger-data"), OWNER_ONLY);
        for (String moves : List.of("ledger.dump", "ledger-data/signing.key")) {
            Files.copy(here.resolve(moves), there.resolve(moves));
        }
        try (InstalledPostgres server = InstalledPostgres.in(folder.resolve("second"))) {
            sh(there, environment(server, InstalledPostgres.ADMINISTRATOR), block("createdb"));
            sh(there, environment(server, OWNER), block("pg_restore"));

            goesOnWhenAHeadIsTold(there, database(server), incident, Map.of("LEDGER_DATABASE", database(server)));
        }
    }

    /** It can be read at once, and written when somebody has said up to where it is known. */
    private void goesOnWhenAHeadIsTold(
            Path machine, @Nullable String database, String incident, Map<String, String> environment)
            throws Exception {
        assertThatThrownBy(() -> with(machine, database, ledger -> LeftBehind.note(ledger, incident, "Nu.", null)))
                .isInstanceOf(ForkDetected.class);
        String tells = block("./ledger heads")
                .lines()
                .filter(line -> line.matches("\\./ledger heads( --none)?"))
                .collect(Collectors.joining("\n"));
        assertThat(sh(machine, environment, tells)).contains(incident + "\n  nr 3 ");
        int next = with(machine, database, ledger -> LeftBehind.note(ledger, incident, "Nu.", null));
        assertThat(next).isEqualTo(4);
        assertThat(sh(machine, environment, "./ledger fsck")).endsWith("Inget fel.\n");
    }

    private static String opens(ConfigurableApplicationContext ledger) {
        IncidentRegister register = ledger.getBean(IncidentRegister.class);
        register.open("exempelby.example", "L1", RECORDER);
        register.register("exempelby", "Exempelby kommun", "exempelby.example", RECORDER);
        String incident = register.openIncident("exempelby", false, "Angrepp", null, RECORDER, RECORDER, null)
                .post()
                .log();
        assertThat(LeftBehind.note(ledger, incident, "Servrarna svarar inte.", null))
                .isEqualTo(3);
        return incident;
    }

    private static <T> T with(
            Path machine, @Nullable String database, Function<ConfigurableApplicationContext, T> does) {
        try (ConfigurableApplicationContext ledger = new Launcher(LedgerApplication.class)
                .closed(new Launcher.Settings(machine.resolve("ledger-data"), database, "free"))) {
            return does.apply(ledger);
        }
    }

    private static String database(InstalledPostgres server) {
        return "jdbc:postgresql://127.0.0.1:%d/ledger?user=%s&password=%s".formatted(server.port(), OWNER, PASSWORD);
    }

    private static Map<String, String> environment(InstalledPostgres server, String user) {
        return Map.of(
                "PATH",
                server.programsFolder() + ":" + System.getenv("PATH"),
                "PGHOST",
                "127.0.0.1",
                "PGPORT",
                Integer.toString(server.port()),
                "PGUSER",
                user,
                "PGPASSWORD",
                PASSWORD);
    }

    /** The one block of the manual in which this is done. */
    private static String block(String command) throws IOException {
        Path manual = Path.of("../docs/operations");
        String pages = Files.readString(manual.resolve("backup.md")) + Files.readString(manual.resolve("restore.md"));
        List<String> blocks = BLOCK.matcher(pages)
                .results()
                .map(match -> match.group(1))
                .filter(block -> block.lines().anyMatch(line -> line.startsWith(command)))
                .toList();
        assertThat(blocks).as(command).hasSize(1);
        return blocks.getFirst();
    }

    private static String sh(Path folder, Map<String, String> environment, String commands) throws Exception {
        Path launcher = folder.resolve("ledger");
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '%s' -Dstdout.encoding=UTF-8 -cp '%s' %s \"$@\"\n"
                        .formatted(
                                Path.of(System.getProperty("java.home"), "bin", "java"),
                                absolute(System.getProperty("java.class.path")),
                                LedgerApplication.class.getName()));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        ProcessBuilder shell = new ProcessBuilder("sh", "-e", "-c", commands)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(environment);
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(commands + said).isZero();
        return said;
    }

    private static String absolute(String classPath) {
        return java.util.Arrays.stream(classPath.split(":"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(":"));
    }
}
