package se.stabsliggaren.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import se.stabsliggaren.api.LedgerApplication;

/** What the pages tell people to type is understood. */
class ReadmeTest {

    /** As a shell takes them apart: what stands between quotation marks is one. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|[^\" ])+");

    /** What a shell puts into the environment of the command that follows. */
    private static final Pattern SETTING = Pattern.compile("LEDGER_[A-Z_]+=.*");

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    static Stream<String> commands() throws IOException {
        Stream<Path> above = Stream.of("README.md", "CONTRIBUTING.md").map(ROOT::resolve);
        try (Stream<Path> manual = Files.list(ROOT.resolve("docs/operations"))) {
            List<Path> pages = Stream.concat(above, manual.sorted()).toList();
            return pages.stream().flatMap(ReadmeTest::blocks);
        }
    }

    private static Stream<String> blocks(Path page) {
        try {
            return BLOCK.matcher(Files.readString(page))
                    .results()
                    .flatMap(block -> block.group(1).replaceAll("\\\\\n *", "").lines());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest // #2
    @MethodSource("commands")
    void tellsOnlyCommandsThatAreThere(String command) {
        String ours = command.split(" \\| ", 2)[0]; // What reads its output is not ours.
        List<String> words = WORD.matcher(ours)
                .results()
                .map(word -> word.group().replace("\"", ""))
                .dropWhile(word -> SETTING.matcher(word).matches())
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
        assertThat(arguments.subList(1, arguments.size())).allSatisfy(argument -> {
            switch (argument.substring(0, 2)) {
                case "-P" -> assertThat(profiles()).contains("<id>" + argument.substring(2) + "</id>");
                case "-D" -> assertThat(argument).isEqualTo("-Dapprove=true"); // Whatever approves reads this one.
                default -> throw new AssertionError("nobody reads " + argument);
            }
        });
    }

    private static String profiles() throws IOException {
        return Files.readString(ROOT.resolve("pom.xml")) + Files.readString(ROOT.resolve("ledger-api/pom.xml"));
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
}
