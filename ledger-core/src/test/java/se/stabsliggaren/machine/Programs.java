package se.stabsliggaren.machine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/**
 * Programs that tests run. Where one is missing the test says so and is passed over, or fails with the switch of its name:
 * {@code -Dnode=required}, and {@code -Dprograms=required} for all others.
 */
public final class Programs {

    private static final Pattern BETWEEN = Pattern.compile(Pattern.quote(File.pathSeparator));

    private Programs() {}

    /** Where Node is, which runs the scripts of pages. */
    public static Path node() {
        return found("node").orElseThrow(() -> none("node", List.of("node")));
    }

    /** Goes on when all of these are here. */
    public static void need(String... programs) {
        need("programs", List.of(programs));
    }

    static void need(String name, List<String> programs) {
        List<String> missing =
                programs.stream().filter(program -> found(program).isEmpty()).toList();
        if (!missing.isEmpty()) {
            throw none(name, missing);
        }
    }

    private static Optional<Path> found(String program) {
        return Stream.of(
                        BETWEEN.split(Optional.ofNullable(System.getenv("PATH")).orElse("")))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static RuntimeException none(String name, List<String> missing) {
        String sentence =
                "Not on this machine: " + String.join(", ", missing) + ". Install what is missing to have this tested.";
        return "required".equals(System.getProperty(name))
                ? new IllegalStateException(sentence)
                : new TestAbortedException(sentence);
    }
}
