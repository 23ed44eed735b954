package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page links to is there: the file, and the heading in it. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*((?!https?:)[^)\\s]+)\\s*\\)");
    private static final Pattern FENCED = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} (.*)$", Pattern.MULTILINE);

    static List<Path> pages() throws IOException {
        return Documents.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(Path page) {
        Matcher link = LINK.matcher(prose(page));
        while (link.find()) {
            String[] parts = link.group(1).split("#", 2);
            Path target =
                    parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
            assertThat(target).as(link.group(1)).exists();
            if (parts.length == 2 && target.toString().endsWith(".md")) {
                assertThat(anchors(target)).as(link.group(1)).contains(parts[1]);
            }
        }
    }

    private static String prose(Path page) {
        return FENCED.matcher(Documents.text(page)).replaceAll("");
    }

    private static Set<String> anchors(Path page) {
        assertThat(Files.isRegularFile(page)).isTrue();
        return HEADING.matcher(prose(page))
                .results()
                .map(heading -> anchor(heading.group(1)))
                .collect(Collectors.toSet());
    }

    /** As GitHub makes them. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }
}
