package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The index of decisions is made from their pages, which are numbered without gaps. */
class DecisionsPageTest {

    private static final Path FOLDER = Documents.ROOT.resolve("docs/decisions");
    private static final Pattern NAME = Pattern.compile("(\\d{4})-[a-z0-9-]+\\.md");
    private static final Pattern HEAD =
            Pattern.compile("# (.+)\n\n(\\d{4}-\\d{2}-\\d{2})\n\n(?:Replaced by ([^.]+(?:\\.md[^.]*)+)\\.\n\n)?");

    @Test
    void listsEveryDecisionByItsNumber() throws IOException {
        StringBuilder index = new StringBuilder("\n| | decided | | replaced by |\n|---|---|---|---|\n");
        int number = 0;
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            Matcher named = NAME.matcher(name);
            assertThat(named.matches()).as(name).isTrue();
            assertThat(Integer.parseInt(named.group(1))).as(name).isEqualTo(++number);
            Matcher head = HEAD.matcher(Documents.text(page));
            assertThat(head.lookingAt())
                    .as("%s begins with a title and a day", name)
                    .isTrue();
            String replaced = Objects.requireNonNullElse(head.group(3), "").replace('\n', ' ');
            assertThat(Documents.text(page).substring(head.end()))
                    .as("%s is said to be replaced below its day alone", name)
                    .doesNotContainIgnoringCase("replaced by [");
            index.append(
                    "| %d | %s | [%s](%s) | %s |\n".formatted(number, head.group(2), head.group(1), name, replaced));
        }

        Made.check(FOLDER.resolve("README.md"), "decisions", index.append('\n').toString());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            return pages.filter(page -> !page.endsWith("README.md")).sorted().toList();
        }
    }
}
