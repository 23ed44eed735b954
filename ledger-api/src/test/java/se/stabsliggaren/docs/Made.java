package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page that a test makes. It stands between two marks that no reader sees; {@code -Dapprove=true} writes it, and
 * without that a part that is stale fails the test.
 */
public final class Made {

    private Made() {}

    /** Holds the part of this name to what it should say. */
    public static void check(Path page, String part, String says) {
        String begin = "<!-- " + part + ": made by a test, approved with -Dapprove=true -->\n";
        Pattern marked = Pattern.compile(Pattern.quote(begin) + "(.*?)<!-- end of " + part + " -->\n", Pattern.DOTALL);
        try {
            String written = Files.readString(page);
            Matcher found = marked.matcher(written);
            assertThat(found.find()).as("%s holds the marks of %s", page, part).isTrue();
            if (Boolean.getBoolean("approve")) {
                Files.writeString(page, written.substring(0, found.start(1)) + says + written.substring(found.end(1)));
            } else {
                assertThat(found.group(1))
                        .as("%s, %s; if the change is meant, run with -Dapprove=true", page, part)
                        .isEqualTo(says);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
