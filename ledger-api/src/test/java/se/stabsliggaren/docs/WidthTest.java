package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are read in terminals and beside code, too: no line of prose is wider than 110 columns. */
class WidthTest {

    private static final int COLUMNS = 110;

    static List<Path> pages() throws IOException {
        return Documents.pages();
    }

    /** Tables and code have lines of their own length, and so has an address that nothing can break. */
    @ParameterizedTest
    @MethodSource("pages")
    void noLineOfProseIsTooWide(Path page) {
        List<String> wide = new ArrayList<>();
        boolean code = false;
        for (String line : Documents.text(page).lines().toList()) {
            if (line.strip().startsWith("```")) {
                code = !code;
            } else if (!code && !isTableOrCode(line) && line.strip().contains(" ") && width(line) > COLUMNS) {
                wide.add(line);
            }
        }
        assertThat(wide).isEmpty();
    }

    private static boolean isTableOrCode(String line) {
        return line.strip().startsWith("|") || line.startsWith("    ");
    }

    private static long width(String line) {
        return line.codePointCount(0, line.length());
    }
}
