package se.stabsliggaren.api.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import se.stabsliggaren.api.LedgerApplication;

/** What the pages tell people to type is understood, and what they link to is there. */
class ReadmeTest {

    /** As a shell takes them apart: what stands between quotation marks is one. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\" ])+");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\(((?!http)[^)#]+)\\)");

    static Stream<String> commands() throws IOException {
        return Stream.of("README.md", "docs/operations.md").flatMap(page -> blocks(ROOT.resolve(page)));
    }

    private static Stream<String> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page)).results().flatMap(block -> block.group(1)
                    .lines());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest // #2
    @MethodSource("commands")
    void tellsOnlyCommandsThatAreThere(String command) {
        List<String> words = WORD.matcher(command)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .toList();
        List<String> arguments = words.subList(1, words.size());
        switch (words.getFirst()) {
            case "./ledger" -> assertUnderstood(arguments);
            case "./mvnw" -> assertBuilds(arguments);
            case "tar", "pg_dump", "psql", "createdb", "pg_restore" -> {} // BackUpTest runs them.
            default -> throw new AssertionError("no test runs " + command);
        }
    }

    private static void assertBuilds(List<String> arguments) {
        assertThat(ROOT.resolve("mvnw")).isExecutable();
        assertThat(arguments.getFirst()).isEqualTo("verify");
        assertThat(arguments.subList(1, arguments.size()))
                .allSatisfy(profile -> assertThat(ROOT.resolve("ledger-api/pom.xml"))
                        .content()
                        .contains("<id>" + profile.replaceFirst("^-P", "") + "</id>"));
    }

    /** Parsed only: what each command does is shown by the tests of that command and of the launcher. */
    private static void assertUnderstood(List<String> arguments) {
        assertThat(ROOT.resolve("ledger")).isExecutable();
        if (arguments.getFirst().equals("verify")) {
            return; // The launcher hands it to ledger-core's jar; VerifierJarIT runs that, and LauncherIT the launcher.
        }
        CommandLine line = LedgerCommand.line(LedgerApplication.class);
        ParseResult parsed = line.parseArgs(arguments.toArray(String[]::new));
        assertThat(parsed.subcommand()).isNotNull();
    }

    @ParameterizedTest // #2
    @ValueSource(strings = {"README.md", "docs/operations.md", "docs/life-of-an-entry.md"})
    void linksToWhatIsThere(String page) throws IOException {
        Path file = ROOT.resolve(page);
        Matcher link = LINK.matcher(Files.readString(file));
        while (link.find()) {
            assertThat(file.resolveSibling(link.group(1)).normalize()).exists();
        }
    }
}
