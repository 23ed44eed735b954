package se.stabsliggaren.integrity.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stabsliggaren.machine.Programs;

/** What docs/verify.md tells to type is typed, and what it says is printed is printed. */
class VerifyPageTest {

    private static final Path PAGE = Path.of("../docs/verify.md");
    private static final Pattern STEP = Pattern.compile("```sh\n(.*?)```\n\n```output\n(.*?)```", Pattern.DOTALL);
    private static final String MARK = "-- step --\n";

    @TempDir
    Path folder;

    @Test
    void saysWhatOpensslAndSha256sumSay() throws Exception {
        Programs.need("openssl", "sha256sum", "jq");
        unpack("whole");
        OpensslAuthority.stamp(folder);
        List<String> commands = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        String page = Files.readString(PAGE);
        Matcher step = STEP.matcher(page);
        while (step.find()) {
            commands.add(step.group(1));
            outputs.add(step.group(2));
        }
        assertThat(commands).hasSize(8);
        List<String> printed = run(commands);
        if (Boolean.getBoolean("approve")) {
            for (int i = 0; i < outputs.size(); i++) {
                String typed = commands.get(i) + "```\n\n```output\n";
                page = page.replace(typed + outputs.get(i) + "```", typed + printed.get(i) + "```");
            }
            Files.writeString(PAGE, page);
        }
        assertThat(printed).isEqualTo(outputs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word-changed", "word-not-normalised", "contents-swapped"})
    void aChangedWordGivesAnotherRoot(String spoilt) throws Exception {
        List<String> printed = words(spoilt);
        assertThat(printed.getLast()).startsWith("{\"root\":").isNotEqualTo(printed.get(printed.size() - 2));
    }

    @Test
    void whatAMaskedCopyShowsIsWhatWasSealed() throws Exception {
        List<String> printed = words("masked");
        assertThat(printed).contains("\"data.text\" 2 {\"withheld\":\"OSL 18 kap. 8 §\"}", "\"data.text\" 3 \"låg \"");
        assertThat(printed.getLast()).startsWith("{\"root\":").isEqualTo(printed.get(printed.size() - 2));
    }

    /** What the page's commands print of the words of post 6. */
    private List<String> words(String bundle) throws Exception {
        Programs.need("openssl", "sha256sum", "jq");
        unpack(bundle);
        List<String> steps = STEP.matcher(Files.readString(PAGE))
                .results()
                .map(found -> found.group(1))
                .filter(commands -> commands.contains("node() {") || commands.contains("words() {"))
                .toList();
        assertThat(steps).hasSize(2);
        return run(steps).getLast().lines().toList();
    }

    @Test // #3
    void aTimeStampOfAnotherHeadIsRefused() throws Exception {
        Programs.need("openssl", "sha256sum", "jq");
        unpack("whole");
        OpensslAuthority.stamp(folder);
        Path checkpoint = folder.resolve("register/checkpoint");
        String note = Files.readString(checkpoint);
        // The same size, so that the same file is looked up, and another root.
        Files.writeString(checkpoint, note.replaceFirst("\\n[A-Za-z0-9+/]{43}=\\n", "\n" + "A".repeat(43) + "=\n"));

        Matcher step = STEP.matcher(Files.readString(PAGE));
        String stamp = step.results()
                .map(found -> found.group(1))
                .filter(commands -> commands.contains("openssl ts -verify"))
                .findFirst()
                .orElseThrow();
        Process shell =
                new ProcessBuilder("sh", "-c", stamp).directory(folder.toFile()).start();
        assertThat(new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("OK");
        assertThat(shell.waitFor()).isNotZero();
    }

    private void unpack(String bundle) throws IOException {
        byte[] zip = Files.readAllBytes(Path.of("src/test/resources/bundles/" + bundle + ".zip"));
        for (Map.Entry<String, byte[]> file : BundleFilesMap.unzip(zip).files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        Files.copy(
                Path.of("src/main/resources/se/stabsliggaren/integrity/verify/slots.json"),
                folder.resolve("slots.json"));
    }

    private List<String> run(List<String> commands) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("script.sh"), String.join("\nprintf '%s\\n' '" + MARK.strip() + "'\n", commands));
        Process shell = new ProcessBuilder("sh", "-e", script.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(shell.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(printed).isZero();
        return List.of(printed.split(MARK, -1));
    }
}
