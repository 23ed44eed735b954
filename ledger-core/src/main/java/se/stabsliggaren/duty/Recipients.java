package se.stabsliggaren.duty;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;

/**
 * Who has more names than one, as the rule packs of the views know them too: a supplement to
 * Integritetsskyddsmyndigheten follows a notification to IMY. A name in parentheses is one of whoever stands before it.
 */
public final class Recipients {

    private static final Set<String> SUPERVISOR = Set.of("imy", "integritetsskyddsmyndigheten", "datainspektionen");

    /** Who receives an early notice and then a notification of the same incident (2025:1506, 2 kap. 5 and 6 §§). */
    private static final Set<String> CSIRT = Set.of(
            "cert-se",
            "mcf",
            "mcf (cert-se)",
            "myndigheten för civilt försvar",
            "fra",
            "ncsc",
            "fra/ncsc",
            "fra/ncsc (cert-se)",
            "försvarets radioanstalt",
            "nationellt cybersäkerhetscenter",
            "cyberportalen");

    /** The authority that the unit was part of under the law before, by both its names. */
    private static final Set<String> CSIRT_BEFORE = Set.of(
            "cert-se",
            "msb",
            "msb (cert-se)",
            "myndigheten för samhällsskydd och beredskap",
            "mcf",
            "mcf (cert-se)",
            "myndigheten för civilt försvar");

    private static final List<Set<String>> NAMES = List.of(
            SUPERVISOR,
            CSIRT,
            CSIRT_BEFORE,
            Set.of("polismyndigheten", "polisen", "polis"),
            Set.of("säkerhetspolisen", "säpo"));

    private static final Pattern NAMED_TWICE = Pattern.compile("(.+) \\((.+)\\)");

    private Recipients() {}

    static boolean isSupervisor(String typed) {
        return names(typed).anyMatch(SUPERVISOR::contains);
    }

    static boolean isCsirt(String typed) {
        return names(typed).anyMatch(CSIRT::contains);
    }

    static boolean wasCsirt(String typed) {
        return names(typed).anyMatch(CSIRT_BEFORE::contains);
    }

    /** Whether both are one recipient, by whichever of its names. */
    public static boolean same(String one, String other) {
        return TypedName.same(one, other)
                || NAMES.stream()
                        .anyMatch(known -> names(one).anyMatch(known::contains)
                                && names(other).anyMatch(known::contains));
    }

    private static Stream<String> names(String typed) {
        String name = TypedName.of(typed).folded();
        Matcher twice = NAMED_TWICE.matcher(name);
        return twice.matches() ? Stream.of(name, twice.group(1), twice.group(2)) : Stream.of(name);
    }
}
