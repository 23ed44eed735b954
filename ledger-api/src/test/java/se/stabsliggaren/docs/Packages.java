package se.stabsliggaren.docs;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The packages of the program: what each says of itself, and which it knows. */
final class Packages {

    static final String ROOT = "se.stabsliggaren";

    private static final List<String> MODULES = List.of("ledger-core", "ledger-projections", "ledger-api");
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

    private Packages() {}

    /** What the {@code package-info} of each package of a module says, by the package's name. */
    static Map<String, String> sentences(String module) throws IOException {
        Map<String, String> sentences = new TreeMap<>();
        for (Path file : sources(module)) {
            if (file.endsWith("package-info.java")) {
                Matcher comment = COMMENT.matcher(Files.readString(file));
                if (comment.find()) {
                    sentences.put(packageOf(module, file, "main"), prose(comment.group(1)));
                }
            }
        }
        return sentences;
    }

    static List<String> modules() {
        return MODULES;
    }

    /** Every file of a module's program, in one order on every machine. */
    static List<Path> sources(String module) throws IOException {
        return files(module, "main");
    }

    static List<Path> tests(String module) throws IOException {
        return files(module, "test");
    }

    private static List<Path> files(String module, String kind) throws IOException {
        try (Stream<Path> files = Files.walk(folder(module, kind))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Path folder(String module, String kind) {
        return Documents.ROOT.resolve(module).resolve("src").resolve(kind).resolve("java");
    }

    static String packageOf(String module, Path file, String kind) {
        Path below = folder(module, kind).relativize(file.getParent());
        List<String> parts = new ArrayList<>();
        below.forEach(part -> parts.add(part.toString()));
        return String.join(".", parts);
    }

    private static String prose(String comment) {
        return comment.lines()
                .map(line -> line.strip().replaceFirst("^\\* ?", "").strip())
                .filter(line -> !line.isEmpty())
                .reduce((before, line) -> before + " " + line)
                .orElse("")
                .replaceAll("\\{@(?:code|link) ([^}]*)}", "`$1`");
    }

    /** Which packages know which, by the compiled classes. */
    static Map<String, Set<String>> known() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .withImportOption(Packages::isNoTest)
                .importPackages(ROOT);
        Map<String, Set<String>> known = new TreeMap<>();
        for (JavaClass each : classes) {
            Set<String> others = known.computeIfAbsent(each.getPackageName(), name -> new TreeSet<>());
            each.getDirectDependenciesFromSelf().forEach(dependency -> {
                String other =
                        dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (other.startsWith(ROOT) && !other.equals(each.getPackageName())) {
                    others.add(other);
                }
            });
        }
        return known;
    }

    /** The core lends its campaign to the tests of the others in a jar. */
    private static boolean isNoTest(Location location) {
        return !location.contains("-tests.jar") && !location.contains("/campaign/");
    }
}
