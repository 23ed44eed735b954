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

    private static final Pattern CODE = Pattern.compile("`((?:[a-z]+\\.)*[A-Z][a-z]+[A-Za-z]*)`");
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
        Map<String, Set<String>> classes = classes();

        List<String> named = CODE.matcher(Documents.text(Documents.ROOT.resolve(page)))
                .results()
                .map(found -> found.group(1))
                .filter(name -> !OUTSIDE.matcher(name).matches())
                .toList();

        assertThat(named).isNotEmpty();
        assertThat(named).allSatisfy(name -> assertThat(meant(classes, name))
                .as("classes that %s may mean; name the package, too", name)
                .hasSize(1));
    }

    @Test
    void aNameThatTwoClassesHaveIsToldByItsPackage() throws IOException {
        Map<String, Set<String>> classes = classes();
        assertThat(meant(classes, "Requests")).hasSize(2);
        assertThat(meant(classes, "request.Requests")).containsExactly(Packages.ROOT + ".request.Requests");
        assertThat(meant(classes, "Requestss")).isEmpty();
    }

    /** The classes that a page may mean: those of this name that stand by themselves, else those within others. */
    private static List<String> meant(Map<String, Set<String>> classes, String name) {
        List<String> found = classes.getOrDefault(name.substring(name.lastIndexOf('.') + 1), Set.of()).stream()
                .filter(each -> ("." + each.replace('$', '.')).endsWith("." + name))
                .toList();
        List<String> alone = found.stream().filter(each -> !each.contains("$")).toList();
        return alone.isEmpty() ? found : alone;
    }

    /** The full names of all classes, of the program and of its tests, by their simple names. */
    private static Map<String, Set<String>> classes() throws IOException {
        Map<String, Set<String>> classes = new TreeMap<>();
        for (JavaClass each : new ClassFileImporter().importPackages(Packages.ROOT)) {
            classes.computeIfAbsent(each.getSimpleName(), none -> new TreeSet<>())
                    .add(each.getName());
        }
        for (String module : Packages.modules()) {
            for (Path test : Packages.tests(module)) {
                classes.computeIfAbsent(simple(test), none -> new TreeSet<>())
                        .add(Packages.packageOf(module, test, "test") + "." + simple(test));
            }
        }
        return classes;
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
