package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import java.util.Optional;
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

    /** A folder of programs in place of the system's: what is to give way to all other work does not, and comes to an end. */
    private static final String AT_ONCE = "bin";

    @TempDir
    private static Path installed = Path.of("");

    private static byte[] good = {};

    @TempDir
    private Path folder;

    @BeforeAll
    static void twoPrepareAtOnce() throws Exception {
        install(installed);
        Path nice = Files.createDirectories(installed.resolve(AT_ONCE)).resolve("nice");
        Files.writeString(nice, "#!/bin/sh\nshift 2\nexec \"$@\"\n");
        assertThat(nice.toFile().setExecutable(true)).isTrue();
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
        assertThat(notes(installed)).allSatisfy(note -> assertThat(note).isNotEmptyFile());
        assertThat(halfDone(installed)).isEmpty();
    }

    @Test
    void whatIsSoundIsStartedFromAndNotNotedAnew() throws Exception {
        Object before = Files.readAttributes(noted(installed), "unix:ino,lastModifiedTime");

        assertThat(ended(start(installed, THIS_JAVA, folder.resolve("told"), "prepare")))
                .isZero();

        assertThat(folder.resolve("told")).isEmptyFile();
        assertThat(Files.readAttributes(noted(installed), "unix:ino,lastModifiedTime"))
                .isEqualTo(before);
        assertThat(version(installed, THIS_JAVA).source()).contains("shared objects file");
    }

    @Test
    void aServingNotesWhatIsDamagedAnewForTheNextWhichSaysTheSame() throws Exception {
        Path damaged = noted(installed);
        List<Path> before = notes(installed); // Two that prepared at once may each have left theirs.
        Files.write(damaged, Damage.CUT.of(good));

        Serving first = new Serving(installed, folder);
        String said = first.said();
        await().atMost(LONG_ENOUGH)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class) // A file went while the folder was read.
                .until(() -> Files.size(damaged) > good.length / 2
                        && halfDone(installed).isEmpty());
        Serving next = new Serving(installed, folder);

        assertThat(words(next.said())).isEqualTo(words(said)).contains("Liggaren svarar");
        assertThat(first.sourceOfTheProgram()).doesNotContain("shared objects file");
        assertThat(next.sourceOfTheProgram()).contains("shared objects file");
        assertThat(notes(installed)).as("where it was").containsExactlyElementsOf(before);
    }

    @Test
    void anOlderJavaNotesItsClassesInItsOwnWay() throws Exception {
        Path old = Files.createDirectories(folder.resolve("java"));
        Files.createDirectories(old.resolve("bin"));
        Files.createSymbolicLink(old.resolve("bin/java"), THIS_JAVA.resolve("bin/java"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"21.0.9\"\n");
        Path here = install(folder.resolve("here"));

        assertThat(ended(start(here, old, folder.resolve("told"), "prepare"))).isZero();

        assertThat(folder.resolve("told")).isEmptyFile();
        assertThat(version(here, old).source()).contains("shared objects file (top)");
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

        assertThat(version(installed, THIS_JAVA).source()).doesNotContain("shared objects file");
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

        assertThat(version(installed, THIS_JAVA).source()).doesNotContain("shared objects file");
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

        assertThat(version(here, THIS_JAVA).source()).doesNotContain("shared objects file");
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
        assertThat(new Serving(here, folder).said()).contains("Liggaren svarar");
        assertThat(prepared(here)).hasContent("a file where the folder would be");
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

    /** What somebody left who did not come to an end. */
    private static List<Path> halfDone(Path place) throws IOException {
        try (Stream<Path> made = Files.walk(prepared(place), 2)) {
            return made.filter(file -> file.getFileName().toString().startsWith("new.")
                            || file.getParent().equals(prepared(place)) && !Files.exists(file.resolve("noted")))
                    .toList();
        }
    }

    /** A start that says its version and nothing else. */
    private Loaded version(Path place, Path java) throws Exception {
        Path told = folder.resolve("told");
        Loaded loaded = new Loaded(Files.createTempDirectory(folder, "loaded"));
        assertThat(ended(start(place, java, told, loaded.told(), "--version"))).isZero();
        assertThat(Files.readString(told)).matches("NOTE: Picked up JDK_JAVA_OPTIONS: .*\n" + VERSION);
        return loaded;
    }

    /** What Java tells of where it has the classes from, each Java in a file of its own. */
    private record Loaded(Path folder) {

        Map<String, String> told() {
            return Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + folder.resolve("%p"));
        }

        /** Of the program's first class. */
        String source() throws IOException {
            try (Stream<Path> each = Files.list(folder)) {
                for (Path file : each.toList()) {
                    try (Stream<String> lines = Files.lines(file)) {
                        Optional<String> found = lines.filter(
                                        line -> line.contains(" se.stabsliggaren.api.LedgerApplication "))
                                .findFirst();
                        if (found.isPresent()) {
                            return found.get();
                        }
                    }
                }
            }
            throw new AssertionError("the program was not loaded");
        }
    }

    /** A ledger from its start until it answers. */
    private static final class Serving {
        private final Path told;
        private final Loaded loaded;
        private final Process ledger;

        Serving(Path place, Path folder) throws IOException {
            told = folder.resolve("told");
            loaded = new Loaded(Files.createTempDirectory(folder, "loaded"));
            Path data = Files.createTempDirectory(folder, "data");
            ledger = start(place, THIS_JAVA, told, loaded.told(), "serve", "--port", "0", "--data", data.toString());
        }

        /** What it says until it is stopped. */
        String said() throws Exception {
            try {
                await().atMost(LONG_ENOUGH)
                        .until(() -> !ledger.isAlive() || Files.readString(told).contains("Liggaren svarar"));
            } finally {
                ledger.destroy();
                ended(ledger);
            }
            return Files.readString(told);
        }

        String sourceOfTheProgram() throws IOException {
            return loaded.source();
        }
    }

    /** Without what differs from one to the next. */
    private static String words(String said) {
        return said.replaceAll("NOTE: .*\n", "").replaceAll(":\\d+|/start/\\S+", "…");
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
        builder.environment().merge("PATH", installed.resolve(AT_ONCE).toString(), (path, first) -> first + ":" + path);
        builder.environment().remove("JAVA_TOOL_OPTIONS"); // It makes Java say more than was asked.
        builder.environment().putAll(more);
        return builder.start();
    }

    private static int ended(Process process) throws InterruptedException {
        assertThat(process.waitFor(LONG_ENOUGH.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
