package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration from end to end: a fresh ledger, the REST interface, the views, the documents. */
class DemoCommandTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)");

    private static final Pattern DATABASE = Pattern.compile("i en ny liggare, (.+)\\.");

    @TempDir
    private static Path folder = Path.of("");

    private static CommandRun run = new CommandRun(-1, "", "");

    @BeforeAll
    static void play() {
        run = CommandRun.of("demo", "--once", "--out", folder.toString());
    }

    @Test // #2
    void playsBothCasesToTheirEnd() {
        assertThat(run.failed()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.told()).contains("83 av 83 poster", "147 av 147 poster");
    }

    @Test // #2
    void leavesNoDatabaseBehind() {
        Matcher said = DATABASE.matcher(run.told());
        assertThat(said.find()).isTrue();
        assertThat(Path.of(said.group(1))).doesNotExist();
    }

    @Test // #2
    void writesEveryDocumentThatItSpeaksOf() {
        List<String> spokenOf = run.told()
                .lines()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> word.endsWith(".html"))
                .toList();
        assertThat(spokenOf).hasSizeGreaterThan(4).allSatisfy(name -> assertThat(folder.resolve(name))
                .isNotEmptyFile());
    }

    @Test // #2
    void saysOnEveryPageThatItWasAnExercise() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).isNotEmpty().allSatisfy(page -> assertThat(Files.readString(page))
                    .contains("ÖVNING"));
        }
    }

    @Test
    void writesLongPagesWhole() throws IOException {
        assertThat(Files.readString(folder.resolve("hostmorker/tidslinje.html")))
                .contains("id=\"nr-1\"", "id=\"nr-147\"")
                .doesNotContain("/handelse/");
    }

    @Test // #2
    void linksOnlyToFilesThatItWrote() throws IOException {
        for (String page : List.of("kumla/beslutslogg.html", "hostmorker/utvarderingsrapport.html")) {
            Path file = folder.resolve(page);
            List<String> links = LINK.matcher(Files.readString(file))
                    .results()
                    .map(link -> link.group(1))
                    .toList();
            assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(file.resolveSibling(link))
                    .exists());
        }
    }

    @Test // #2
    void tellsTheSlidesOwnWords() throws IOException {
        assertThat(Files.readString(folder.resolve("kumla/tidslinje.html")))
                .contains("Lösenordsbyte måndag 4 november", "Alla system nere", "Intranätet");
    }
}
