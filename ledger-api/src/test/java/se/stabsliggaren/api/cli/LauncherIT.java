package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as people run it, on the jar that was just built. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final String THIS_JAVA = System.getProperty("java.home");

    @TempDir
    private Path folder;

    @Test // #2
    void startsTheProgram() throws Exception {
        assertThat(run(Map.of("JAVA_HOME", THIS_JAVA), "--version")).isEqualTo("stabsliggaren 0.1.0\n");
    }

    @Test // #2
    void passesOverAJavaThatIsTooOld() throws Exception {
        Path old = fakeJava("17.0.15");
        String path = Path.of(THIS_JAVA, "bin") + ":" + System.getenv("PATH");
        assertThat(run(Map.of("JAVA_HOME", old.toString(), "PATH", path), "--version"))
                .isEqualTo("stabsliggaren 0.1.0\n");
    }

    @Test // #3
    void verifiesWithTheJarThatKnowsNothingElse() throws Exception {
        Path bundle = ROOT.resolve("ledger-core/src/test/resources/bundles/whole.zip");
        assertThat(run(Map.of("JAVA_HOME", THIS_JAVA), "verify", bundle.toString()))
                .contains("gallrat nr 2 data.text")
                .endsWith("SAMSTÄMMIGT, men ingenting utanför paketet bekräftar vem det kommer från.\n");
    }

    @Test // #2
    void playsTheDemonstration() throws Exception {
        Path out = folder.resolve("dokument");
        String told = run(Map.of("JAVA_HOME", THIS_JAVA), "demo", "--once", "--out", out.toString());
        assertThat(told).contains("Dokumenten ligger i " + out);
        assertThat(out.resolve("kumla/tidslinje.html")).isNotEmptyFile();
    }

    @Test // #2
    void saysOneSentenceOfADatabaseThatIsNotThere() throws Exception {
        String told = run(
                1,
                Map.of("JAVA_HOME", THIS_JAVA),
                "serve",
                "--data",
                folder.toString(),
                "--database",
                "jdbc:postgresql://127.0.0.1:1/ledger?user=owner",
                "--database-wait",
                "0");
        assertThat(told.lines())
                .singleElement()
                .asString()
                .startsWith("Databasen jdbc:postgresql://127.0.0.1:1/ledger");
    }

    private Path fakeJava(String version) throws IOException {
        Path home = folder.resolve("java-" + version);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"%s\"' >&2\n".formatted(version));
        Files.setPosixFilePermissions(java, PosixFilePermissions.fromString("rwxr-xr-x"));
        return home;
    }

    private String run(Map<String, String> environment, String... arguments) throws Exception {
        return run(0, environment, arguments);
    }

    private String run(int status, Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("ledger").toString()));
        command.addAll(List.of(arguments));
        Path told = folder.resolve("told");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
        builder.environment().putAll(environment);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // It makes Java say more than was asked.
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        String output = Files.readString(told, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(output).isEqualTo(status);
        return output;
    }
}
