package se.stabsliggaren.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of the repository that people read. */
final class Documents {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Documents() {}

    /** All of them, in one order on every machine. */
    static List<Path> pages() throws IOException {
        try (Stream<Path> above = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(above, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
