package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How many tests docs/testing.md says there are. */
class TestingPageTest {

    private static final int STEP = 25;
    private static final Pattern TEST = Pattern.compile("^\\s*@(Test|ParameterizedTest|Example)\\b", Pattern.MULTILINE);
    private static final Pattern PROPERTY = Pattern.compile("^\\s*@Property\\b", Pattern.MULTILINE);
    private static final Pattern RULE = Pattern.compile("^\\s*@ArchTest\\s+static final ArchRule ", Pattern.MULTILINE);

    @Test
    void countsTheTestsAsTheyStand() throws IOException {
        StringBuilder table =
                new StringBuilder("\n| module | tests | properties | rules of architecture |\n|---|---|---|---|\n");
        for (String module : Packages.modules()) {
            long tests = count(module, TEST);
            assertThat(tests).as(module).isGreaterThan(STEP);
            table.append("| `%s` | more than %d | %d | %d |\n"
                    .formatted(module, tests / STEP * STEP, count(module, PROPERTY), count(module, RULE)));
        }

        Made.check(
                Documents.ROOT.resolve("docs/testing.md"),
                "counts",
                table.append('\n').toString());
    }

    private static long count(String module, Pattern kind) throws IOException {
        long count = 0;
        for (Path test : Packages.tests(module)) {
            count += kind.matcher(Files.readString(test)).results().count();
        }
        return count;
    }
}
