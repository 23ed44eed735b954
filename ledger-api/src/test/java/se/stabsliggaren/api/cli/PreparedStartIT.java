package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Java noted of a start makes the next faster, and whatever became of it, the ledger starts and says the same. */
@EnabledOnOs(OS.LINUX)
class PreparedStartIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));
    private static final String VERSION = "stabsliggaren 0.1.0\n";
    private static final Duration LONG_ENOUGH = Duration.ofMinutes(5);

    @TempDir
    private static Path installed = Path.of("");

    private static byte[] good = {};

    @TempDir
    private Path folder;

    @BeforeAll
    static void twoPrepareAtOnce() throws Exception {
        install(installed);
        Process one = start(installed, THIS_JAVA, installed.resolve("one"), "prepare");
        Process other = start(installed, THIS_JAVA, installed.resolve("other"), "prepare");
        assertThat(ended(one)).isZero();
        assertThat(ended(other)).isZero();
        good = Files.readAllBytes(noted(installed));
    }

    @AfterEach
    void mend() throws IOException {
        Files.write(noted(installed), good);
    }

    @Test
    void twoThatPreparedAtOnceSaidNothingAndLeftNothingHalfDone() throws IOException {
        assertThat(installed.resolve("one")).isEmptyFile();
        assertThat(installed.resolve("other")).isEmptyFile();
        try (Stream<Path> made = Files.list(prepared(installed))) {
            assertThat(made).isNotEmpty().allSatisfy(one -> {
                assertThat(one.resolve("noted")).isNotEmptyFile();
                assertThat(one.resolve("new")).doesNotExist();
            });
        }
    }

    @Test
    void theNextStartTakesItsClassesFromWhatWasNoted() throws Exception {
        assertThat(sourceOfTheProgram(installed, THIS_JAVA)).contains("shared objects file");
    }

    @Test
    void anOlderJavaNotesItsClassesInItsOwnWay() throws Exception {
        Path old = Files.createDirectories(folder.resolve("java"));
        Files.createDirectories(old.resolve("bin"));
        Files.createSymbolicLink(old.resolve("bin/java"), THIS_JAVA.resolve("bin/java"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"21.0.9\"\n");
        Path here = install(folder.resolve("here"));

        assertThat(ended(start(here, old, folder.resolve("told"), "prepare"))).isZero();

        assertThat(sourceOfTheProgram(here, old)).contains("shared objects file (top)");
        assertThat(said(here, old)).isEqualTo(VERSION);
    }

    /** What may have become of what was noted. */
    enum Damage {
        EMPTY {
            @Override
            byte[] of(byte[] good) {
                return new byte[0];
            }
        },
        RUBBISH {
            @Override
            byte[] of(byte[] good) {
                return "not what it was\n".repeat(1000).getBytes(StandardCharsets.UTF_8);
            }
        },
        CUT {
            @Override
            byte[] of(byte[] good) {
                return Arrays.copyOf(good, good.length / 2);
            }
        },
        OF_ANOTHER_JAVA {
            @Override
            byte[] of(byte[] good) {
                int name = new String(good, 0, 8192, StandardCharsets.ISO_8859_1).indexOf("64-Bit Server VM (");
                assertThat(name).isPositive();
                byte[] other = good.clone();
                other[name + "64-Bit Server VM (".length()]++;
                return other;
            }
        };

        abstract byte[] of(byte[] good);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsDamagedOrStrangeIsPassedOverWithoutAWord(Damage damage) throws Exception {
        Files.write(noted(installed), damage.of(good));

        assertThat(said(installed, THIS_JAVA)).isEqualTo(VERSION);
        assertThat(sourceOfTheProgram(installed, THIS_JAVA)).doesNotContain("shared objects file");
    }

    @Test
    void whatWasNotedOfAnotherProgramIsPassedOverWithoutAWord() throws Exception {
        Path other = folder.resolve("other");
        Process noting = new ProcessBuilder(
                        THIS_JAVA.resolve("bin/java").toString(),
                        "-XX:AOTCacheOutput=" + other,
                        "-jar",
                        jar(ROOT).toString(),
                        "--version")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("noting").toFile())
                .start();
        assertThat(ended(noting)).isZero();
        Files.write(noted(installed), Files.readAllBytes(other));

        assertThat(said(installed, THIS_JAVA)).isEqualTo(VERSION);
        assertThat(sourceOfTheProgram(installed, THIS_JAVA)).doesNotContain("shared objects file");
    }

    @Test
    void anotherJarIsNotStartedFromWhatWasNotedOfThis() throws Exception {
        Path here = install(folder.resolve("here"));
        try (Stream<Path> made = Files.list(prepared(installed))) {
            Path name = made.findFirst().orElseThrow().getFileName();
            Path other = Files.createDirectories(prepared(here).resolve(name));
            Files.writeString(other.resolve("noted"), "of the jar that was here before");
            Files.writeString(other.resolve("ledger.jar"), "the jar that was here before");
        }
        try (FileSystem newer = FileSystems.newFileSystem(jar(here))) {
            Files.writeString(newer.getPath("another"), "file");
        }

        assertThat(said(here, THIS_JAVA)).isEqualTo(VERSION);
    }

    @Test
    void whereNothingCanBeWrittenItStartsAllTheSame() throws Exception {
        Path here = install(folder.resolve("here"));
        Files.writeString(prepared(here), "a file where the folder would be");

        Path told = folder.resolve("told");
        assertThat(ended(start(here, THIS_JAVA, told, "prepare"))).isEqualTo(1);
        assertThat(Files.readString(told).lines())
                .singleElement()
                .asString()
                .startsWith("Starten gick inte att förbereda i mappen " + prepared(here));
        assertThat(said(here, THIS_JAVA)).isEqualTo(VERSION);
        assertThat(serves(here)).contains("Liggaren svarar");
        assertThat(prepared(here)).hasContent("a file where the folder would be");
    }

    @Test
    void theFirstServingPreparesTheNextWhichSaysTheSame() throws Exception {
        Path here = install(folder.resolve("here"));

        String first = serves(here);
        await().atMost(LONG_ENOUGH).until(() -> !notes(here).isEmpty());
        String next = serves(here);

        assertThat(sourceOfTheProgram(here, THIS_JAVA)).contains("shared objects file");
        assertThat(next.replaceAll(":\\d+|/start/\\S+", "…")).isEqualTo(first.replaceAll(":\\d+|/start/\\S+", "…"));
    }

    /** The launcher and the jar, as somebody would install them. */
    private static Path install(Path place) throws IOException {
        Path target = Files.createDirectories(place.resolve("ledger-api/target"));
        Files.copy(jar(ROOT), target.resolve(jar(ROOT).getFileName()));
        Files.copy(ROOT.resolve("ledger"), place.resolve("ledger"), StandardCopyOption.COPY_ATTRIBUTES);
        return place;
    }

    private static Path jar(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place.resolve("ledger-api/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("ledger-api-.*\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path prepared(Path place) {
        return place.resolve("ledger-api/target/prepared");
    }

    /** The one that the launcher takes. */
    private static Path noted(Path place) throws IOException {
        return notes(place).getFirst();
    }

    private static List<Path> notes(Path place) throws IOException {
        if (!Files.isDirectory(prepared(place))) {
            return List.of();
        }
        try (Stream<Path> made = Files.list(prepared(place))) {
            return made.map(one -> one.resolve("noted"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
    }

    /** What Java tells of where it has the program's first class from. */
    private String sourceOfTheProgram(Path place, Path java) throws Exception {
        Path loaded = folder.resolve("loaded");
        Map<String, String> told = Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded);
        assertThat(ended(start(place, java, folder.resolve("told"), told, "--version")))
                .isZero();
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.filter(line -> line.contains(" se.stabsliggaren.api.LedgerApplication "))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private String said(Path place, Path java) throws Exception {
        Path told = folder.resolve("told");
        assertThat(ended(start(place, java, told, "--version"))).isZero();
        return Files.readString(told);
    }

    /** What a ledger says from its start until it is stopped. */
    private String serves(Path place) throws Exception {
        Path told = folder.resolve("told");
        Path data = Files.createTempDirectory(folder, "data");
        Process ledger = start(place, THIS_JAVA, told, "serve", "--port", "0", "--data", data.toString());
        try {
            await().atMost(LONG_ENOUGH)
                    .until(() -> !ledger.isAlive() || Files.readString(told).contains("Liggaren svarar"));
        } finally {
            ledger.destroy();
            ended(ledger);
        }
        return Files.readString(told);
    }

    private static Process start(Path place, Path java, Path told, String... arguments) throws IOException {
        return start(place, java, told, Map.of(), arguments);
    }

    private static Process start(Path place, Path java, Path told, Map<String, String> more, String... arguments)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(Stream.of(place.resolve("ledger").toString()), Stream.of(arguments))
                                .toList())
                .redirectErrorStream(true)
                .redirectOutput(told.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // It makes Java say more than was asked.
        builder.environment().putAll(more);
        return builder.start();
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
