package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One name, one meaning: what the pages call a class is there, and no two are called the same. */
class GlossaryPageTest {

    private static final Pattern CODE = Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]+[A-Za-z]*)`");
    private static final Pattern OUTSIDE = Pattern.compile("Authorization|Accept|Impl|Sample");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/glossary.md",
                "docs/architecture.md",
                "docs/life-of-an-entry.md",
                "docs/testing.md",
                "CONTRIBUTING.md"
            })
    void everyClassThatItNamesIsThere(String page) throws IOException {
        Set<String> classes = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter().importPackages(Packages.ROOT)) {
            classes.add(each.getSimpleName());
        }
        for (String module : Packages.modules()) {
            Packages.tests(module).forEach(test -> classes.add(simple(test)));
        }

        List<String> named = CODE.matcher(Documents.text(Documents.ROOT.resolve(page)))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !OUTSIDE.matcher(name).matches())
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(classes).containsAll(named);
    }

    /** The list is of before the rule; it only ever gets shorter. */
    @Test
    void noTwoPublicTypesShareAName() throws IOException {
        Map<String, List<Path>> places = new TreeMap<>();
        for (Path source : allSources()) {
            if (isPublic(source)) {
                places.computeIfAbsent(simple(source), name -> new ArrayList<>())
                        .add(source);
            }
        }

        holdsToItsList(
                "shared-names.txt",
                places.entrySet().stream()
                        .filter(place -> place.getValue().size() > 1)
                        .map(Map.Entry::getKey));
    }

    @Test
    void noTypeIsCalledADoor() throws IOException {
        holdsToItsList(
                "doors.txt", allSources().stream().map(GlossaryPageTest::simple).filter(name -> name.endsWith("Door")));
    }

    /** Nothing new may be in the list; what is gone must leave it, which {@code -Dapprove=true} does. */
    private static void holdsToItsList(String list, Stream<String> found) throws IOException {
        Path file = Path.of("src/test/resources/docs").resolve(list);
        Set<String> excepted = new TreeSet<>(Files.readAllLines(file));
        Set<String> today = found.collect(Collectors.toCollection(TreeSet::new));

        assertThat(excepted).as("a name that is new and breaks the rule").containsAll(today);
        if (Boolean.getBoolean("approve")) {
            Files.writeString(file, today.stream().map(name -> name + "\n").collect(Collectors.joining()));
        } else {
            assertThat(today)
                    .as("exceptions of %s that are no longer needed", list)
                    .containsAll(excepted);
        }
    }

    private static List<Path> allSources() throws IOException {
        List<Path> all = new ArrayList<>();
        for (String module : Packages.modules()) {
            all.addAll(Packages.sources(module));
        }
        return all;
    }

    private static boolean isPublic(Path source) {
        try {
            return Pattern.compile(
                            "^public [^\\n(]*\\b(class|interface|record|enum) " + simple(source) + "\\b",
                            Pattern.MULTILINE)
                    .matcher(Files.readString(source))
                    .find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String simple(Path source) {
        return source.getFileName().toString().replace(".java", "");
    }
}
