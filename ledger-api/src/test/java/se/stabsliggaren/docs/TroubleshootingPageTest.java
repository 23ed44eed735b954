package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every sentence with which a start is refused has its row in the page for whoever reads it at night, and every row a
 * sentence. A row holds the beginnings of sentences, with … for what differs, and · between two.
 */
class TroubleshootingPageTest {

    private static final Path PAGE = Documents.ROOT.resolve("docs/operations/troubleshooting.md");
    private static final Path LAUNCHER = Documents.ROOT.resolve("ledger");
    private static final Pattern ROW = Pattern.compile("^\\| (?!it says|---)([^|]+) \\| [^|]+ \\|$", Pattern.MULTILINE);
    private static final Pattern REFUSES =
            Pattern.compile("new (?:StartupException|JournalFault)\\(\\s*(?:(\\w+)\\.[A-Z_]+)?");
    private static final Pattern STRINGS =
            Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"(?:\\s*\\+\\s*\"(?:[^\"\\\\\n]|\\\\.)*\")*");
    private static final Pattern SENTENCE = Pattern.compile("(?:[A-ZÅÄÖ][\\wåäö]|%s )(?:\\S+ ){2,}.*");
    private static final Pattern PLACE = Pattern.compile("%[sd]|\\$\\w+");

    private static final List<String> REFUSALS = new ArrayList<>();
    private static final StringBuilder SAID = new StringBuilder();

    @BeforeAll
    static void readWhatIsSaid() throws IOException {
        Path main = Documents.ROOT.resolve("ledger-api/src/main/java");
        List<Path> sources;
        try (Stream<Path> files = Files.walk(main)) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        SAID.append(PLACE.matcher(Documents.text(LAUNCHER)).replaceAll("…"));
        for (Path source : sources) {
            String text = Documents.text(source);
            sentences(text).forEach(sentence -> SAID.append('\n').append(sentence));
            List<MatchResult> refusals = REFUSES.matcher(text).results().toList();
            if (!refusals.isEmpty()) {
                REFUSALS.addAll(sentences(text));
            }
            for (MatchResult refusal : refusals) {
                if (refusal.group(1) != null) {
                    String named = refusal.group(1) + ".java";
                    Path other = sources.stream()
                            .filter(file -> file.endsWith(named))
                            .findFirst()
                            .orElseThrow();
                    REFUSALS.addAll(sentences(Documents.text(other)));
                }
            }
        }
    }

    @Test
    void hasARowForEverySentenceThatRefusesAStart() {
        assertThat(REFUSALS).hasSizeGreaterThan(25);
        List<String> rows = rows();
        assertThat(REFUSALS)
                .filteredOn(sentence -> rows.stream().noneMatch(sentence::startsWith))
                .isEmpty();
    }

    @Test
    void namesNoSentenceThatNobodySays() {
        String said = SAID.toString();
        assertThat(rows()).isNotEmpty().filteredOn(row -> !said.contains(row)).isEmpty();
    }

    private static List<String> rows() {
        return ROW.matcher(Documents.text(PAGE))
                .results()
                .flatMap(row -> Stream.of(row.group(1).split(" · ")))
                .toList();
    }

    /** What a source says in whole sentences, up to the first of its parts that is no string. */
    private static List<String> sentences(String source) {
        return STRINGS.matcher(source)
                .results()
                .map(strings ->
                        strings.group().replaceAll("\"\\s*\\+\\s*\"", "").replaceAll("^\"|\"$", ""))
                .filter(string -> SENTENCE.matcher(string).matches())
                .map(sentence -> PLACE.matcher(sentence).replaceAll("…"))
                .toList();
    }
}
