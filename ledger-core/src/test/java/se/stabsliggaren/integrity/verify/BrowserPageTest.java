package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stabsliggaren.machine.Programs;

/** A second implementation, in another language, held to the same bundles. */
class BrowserPageTest {

    private static final Path BUNDLES = Path.of("src/test/resources/bundles");

    @TempDir
    Path folder;

    @Test
    void isWholeAndFetchesNothing() {
        String page = new String(BrowserPage.bytes(), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("default-src 'none'", "\"post-bytes-changed\":[1,", "\"note.written/1\":")
                .doesNotContain("/*SCRIPT*/", "/*SLOTS*/", "/*DEFECTS*/", "/*GRADES*/", "http://", "https://", " src=");
    }

    @Test
    void agreesWithTheJavaVerifierOnEveryStoredBundle() throws Exception {
        Example example = new Example();
        MovedExample moved = new MovedExample();
        Example strange = new Example(BundleVectors.secret(1), "q4t9");
        List<String> lines = run(
                example.register.key.verifierKey().toString(),
                strange.register.key.verifierKey().toString(),
                GoodBundleTest.head(example.incident, 5).body(),
                example.register.head().digits(),
                example.register.head().body(),
                moved.registerThere.verifierKey().toString(),
                moved.old.verifierKey().toString());
        assertThat(lines).filteredOn(line -> line.startsWith("DIFFERS")).isEmpty();
        assertThat(lines).filteredOn(line -> line.startsWith("agrees")).hasSizeGreaterThan(100);
        assertThat(lines)
                .filteredOn(line -> line.startsWith("täckt"))
                .isEqualTo(Verification.of(Request.of(BUNDLES.resolve("masked.zip")))
                        .covered());
        assertThat(lines)
                .filteredOn(line -> line.contains(": gallrat ") && !line.startsWith("zip-"))
                .containsExactlyElementsOf(erasedByTheJavaVerifier())
                .hasSizeGreaterThan(100);
        assertThat(lines.subList(lines.size() - 13, lines.size()))
                .containsExactly(
                        "0 consistent",
                        "0 signed paper-head extends-head",
                        "1 not-signed-by-key",
                        "1 paper-differs",
                        "0 signed",
                        "1 not-signed-by-key",
                        "0 signed",
                        "0 signed",
                        "0 signed",
                        "1 not-signed-by-key",
                        "1 not-signed-by-key",
                        "0 signed",
                        "0 signed");
    }

    private static List<String> erasedByTheJavaVerifier() throws Exception {
        List<String> lines = new java.util.ArrayList<>();
        for (String line : Files.readAllLines(BUNDLES.resolve("vectors.tsv"))) {
            String name = line.split("\t", 2)[0];
            if (name.startsWith("zip-")) {
                continue; // of a damaged container the page shows what it still can read
            }
            Verification.of(Request.of(BUNDLES.resolve(name + ".zip")))
                    .erased()
                    .forEach(each -> lines.add(name + ": " + each));
        }
        return lines;
    }

    private List<String> run(String... more) throws Exception {
        Path page = Files.write(folder.resolve("verify.html"), BrowserPage.bytes());
        List<String> command = new java.util.ArrayList<>(List.of(
                Programs.node().toString(),
                "--no-warnings",
                BUNDLES.resolve("vectors.js").toString(),
                page.toString(),
                BUNDLES.toString()));
        command.addAll(List.of(more));
        Process node = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }
}
