package se.stabsliggaren.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.api.wiring.ProjectionList;

/** What the description says of a view's fields is what their Javadoc says. */
class PageWordsTest {

    private static final Path PUBLISHED = Path.of("src/main/resources/se/stabsliggaren/api/page/page-words.properties");
    private static final String HEAD = "# Made from the Javadoc of the pages' records by a test.\n";

    private final PageJavadoc javadoc = new PageJavadoc();

    /** Regenerate with {@code -Dapprove=true}, then the description; and read what changed. */
    @Test
    void thePublishedWordsAreThoseOfTheSource() throws IOException {
        StringBuilder file = new StringBuilder(HEAD);
        asked().forEach((key, words) ->
                file.append(key).append('=').append(words).append('\n'));

        if (Boolean.getBoolean("approve")) {
            Files.writeString(PUBLISHED, file);
        }
        assertThat(file.toString()).isEqualTo(Files.readString(PUBLISHED));
    }

    @Test
    void aComponentASentenceAndACodeHaveTheWordsThatStandAtThem() {
        assertThat(asked())
                .containsEntry("projection.text.Heading.upTo", "the last post counted")
                .containsEntry("projection.text.Since.Surety", "How surely something is so at the moment it is read.")
                .containsEntry("projection.text.Since.Surety.COMING", "It has not come.");
    }

    /** All that is described and has words. */
    private Map<String, String> asked() {
        Map<String, String> asked = new TreeMap<>();
        PageSchemas.of(
                PageSchemas.pages(ProjectionList.all()),
                new PageWords(key -> {
                    String words = javadoc.of(key);
                    if (!words.isEmpty()) {
                        asked.put(key, words);
                    }
                    return words;
                }),
                "#/$defs/");
        return asked;
    }
}
