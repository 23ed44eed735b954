package se.stabsliggaren.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the vocabulary's Javadoc says of each record, code and family, read from the source itself. */
final class SourceWords {

    private static final Path EVENTS = Path.of("src/main/java/se/stabsliggaren/event");
    private static final Pattern DECLARED = Pattern.compile(
            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@EventName\\([^)]*\\)\\s*)?"
                    + "(?:public )?(?:sealed )?(?:record|enum|interface) (\\w+)",
            Pattern.DOTALL);

    private final Map<String, String> byName = new HashMap<>();

    SourceWords() {
        try (Stream<Path> files = Files.list(EVENTS)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words before the first tag; empty when there is no Javadoc. */
    String of(Class<?> type) {
        return byName.getOrDefault(type.getSimpleName(), "");
    }

    private void read(Path file) {
        try {
            Matcher matcher = DECLARED.matcher(Files.readString(file));
            while (matcher.find()) {
                byName.put(matcher.group(2), plain(matcher.group(1)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String javadoc) {
        return javadoc.replaceAll("(?m)^\\s*\\* ?", "")
                .replaceAll("(?s)(^|\n)@\\w+ .*", "")
                .replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
