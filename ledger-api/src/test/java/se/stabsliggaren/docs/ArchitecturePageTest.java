package se.stabsliggaren.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The pictures, the map and the rules of docs/architecture.md are those of the code. */
class ArchitecturePageTest {

    private static final Path PAGE = Documents.ROOT.resolve("docs/architecture.md");
    private static final String CORE = Packages.ROOT;
    private static final String PROJECTIONS = Packages.ROOT + ".projection";
    private static final String API = Packages.ROOT + ".api";
    private static final String FAMILIES = CORE + ".families";
    private static final Pattern RULE = Pattern.compile(
            "(?:/\\*\\*([^/]*?)\\*/\\s*)?@ArchTest\\s+static final ArchRule (\\w+)\\s*=", Pattern.DOTALL);

    @Test
    void drawsWhichPackagesOfTheCoreKnowWhich() throws IOException {
        Set<String> core = Packages.sentences("ledger-core").keySet();

        Made.check(
                PAGE,
                "core",
                new Picture(withFamiliesAsOne(core))
                        .of(CORE, name -> name.equals(FAMILIES) || core.contains(name) && !isFamily(core, name)));
    }

    @Test
    void drawsWhichProjectionsKnowWhich() {
        Made.check(
                PAGE,
                "projections",
                new Picture(Packages.known()).of(PROJECTIONS, name -> name.startsWith(PROJECTIONS)));
    }

    @Test
    void drawsWhichPackagesOfTheApiKnowWhich() {
        Made.check(PAGE, "api", new Picture(Packages.known()).of(API, name -> name.startsWith(API + ".")));
    }

    @Test
    void mapsEveryPackageByWhatItSaysOfItself() throws IOException {
        StringBuilder map = new StringBuilder();
        for (String module : Packages.modules()) {
            map.append("\n### ").append(module).append("\n\n| package | is |\n|---|---|\n");
            Packages.sentences(module)
                    .forEach((name, says) -> map.append("| `%s` | %s |\n"
                            .formatted(name.substring(Packages.ROOT.length() + 1), says.replace("|", "\\|"))));
        }

        Made.check(PAGE, "map", map.append('\n').toString());
    }

    @Test
    void listsEveryRuleThatATestHolds() throws IOException {
        StringBuilder rules = new StringBuilder("\n| rule | held by |\n|---|---|\n");
        int found = 0;
        for (String module : Packages.modules()) {
            for (Path test : Packages.tests(module)) {
                Matcher rule = RULE.matcher(Files.readString(test));
                while (rule.find()) {
                    found++;
                    rules.append("| %s%s | `%s` |\n".formatted(said(rule.group(2)), why(rule.group(1)), simple(test)));
                }
            }
        }

        assertThat(found).isGreaterThan(10);
        Made.check(PAGE, "rules", rules.append('\n').toString());
    }

    /** A rule's name is its sentence. */
    private static String said(String name) {
        String words = name.equals(name.toUpperCase(Locale.ROOT))
                ? name.replace('_', ' ').toLowerCase(Locale.ROOT)
                : name.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String proper = words.replaceAll("\\bjdk\\b", "JDK").replaceAll("\\baxon\\b", "Axon");
        return Character.toUpperCase(proper.charAt(0)) + proper.substring(1);
    }

    private static String why(String comment) {
        return comment == null
                ? ""
                : ": "
                        + comment.lines()
                                .map(line -> line.strip().replaceFirst("^\\* ?", ""))
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining(" "))
                                .replaceFirst("\\.$", "");
    }

    private static String simple(Path test) {
        return test.getFileName().toString().replace(".java", "");
    }

    /** The families are some twenty packages with the same neighbours. */
    private static Map<String, Set<String>> withFamiliesAsOne(Set<String> core) {
        Map<String, Set<String>> known = new TreeMap<>();
        Packages.known().forEach((name, others) -> known.computeIfAbsent(one(core, name), from -> new TreeSet<>())
                .addAll(others.stream()
                        .map(other -> one(core, other))
                        .filter(other -> !other.equals(one(core, name)))
                        .collect(Collectors.toSet())));
        return known;
    }

    private static String one(Set<String> core, String name) {
        return isFamily(core, name) ? FAMILIES : name;
    }

    private static boolean isFamily(Set<String> core, String name) {
        String family = name.substring(name.lastIndexOf('.') + 1);
        Path events = Documents.ROOT
                .resolve("ledger-core/src/main/java/se/stabsliggaren/event")
                .resolve(Character.toUpperCase(family.charAt(0)) + family.substring(1) + "Event.java");
        return core.contains(name) && name.equals(CORE + "." + family) && Files.exists(events);
    }
}
