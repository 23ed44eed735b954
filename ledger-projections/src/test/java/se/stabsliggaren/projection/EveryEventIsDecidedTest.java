package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An event that a board does not show is somebody's decision: no projection is silent about what it does not know. */
class EveryEventIsDecidedTest {

    /** Asks for events by their class, after each was given the chapters it is told in. */
    private static final String EVALUATION = "se.stabsliggaren.projection.evaluation";

    @Test
    void noProjectionPassesOverAnEventWithoutSayingSo() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"));
                StandardJavaFileManager manager =
                        ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).hasSizeGreaterThan(100);
            assertThat(EventSwitchRules.brokenIn(manager.getJavaFileObjectsFromPaths(sources), EVALUATION))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asks for one event by instanceof | return event instanceof NoteEvent;
            casts to an event                | return ((NoteEvent) event) == null;
            asks for events by their class   | return NoteEvent.class.isInstance(event);
            has a default                    | return switch (event) { case NoteEvent note -> true; default -> false; };
            has a case for the rest          | return switch (event) { case NoteEvent n -> true; case Event e -> false; };
            has a case for the rest          | return switch (task) { case TaskGiven t -> true; case TaskEvent e -> false; };
            has a default                    | return switch (risk) { case HIGH -> true; default -> false; };
            """)
    void whatBreaksTheRuleIsFound(String wrong, String body) throws IOException {
        assertThat(EventSwitchRules.brokenIn(List.of(method(body)), EVALUATION))
                .hasSize(1)
                .allMatch(broken -> broken.contains(wrong));
    }

    @Test
    void aSwitchThatTellsEveryTypeIsAsItShouldBe() throws IOException {
        JavaFileObject source = method("""
                return switch (task) {
                    case TaskEvent.TaskGiven given -> true;
                    case TaskEvent.TaskDone ignored -> false;
                    case TaskEvent.TaskDropped ignored -> false;
                };
                """);
        assertThat(EventSwitchRules.brokenIn(List.of(source), EVALUATION)).isEmpty();
    }

    private static JavaFileObject method(String body) {
        String source = """
                package se.stabsliggaren.projection;

                import se.stabsliggaren.event.BreachEvent.Risk;
                import se.stabsliggaren.event.Event;
                import se.stabsliggaren.event.NoteEvent;
                import se.stabsliggaren.event.TaskEvent;
                import se.stabsliggaren.event.TaskEvent.TaskGiven;

                class Board {
                    boolean shows(Event event, TaskEvent task, Risk risk) {
                        %s
                    }
                }
                """.formatted(body);
        return new SimpleJavaFileObject(URI.create("memory:///Board.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }
        };
    }
}
