package se.stabsliggaren.format;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds the name that was probably meant. */
public final class Suggestion {

    /** Longer than any name. */
    private static final int LONGEST = 100;

    private Suggestion() {}

    static BadField unknownField(Shape shape, String field, String path) {
        List<String> known =
                shape.components().stream().map(Shape.Component::name).toList();
        return unknownField(field, known, path);
    }

    static BadField unknownField(String field, Collection<String> known, String path) {
        String at = path.isEmpty() ? field : path + "." + field;
        return new BadField(at, "Fältet %s finns inte här; menades %s?".formatted(field, nearest(field, known)));
    }

    static String nearest(String written, Collection<String> known) {
        return nearest(written, known, 1).stream().findFirst().orElse("inget");
    }

    /** Those that are written most like it, whatever their case, the likeliest first. */
    public static List<String> nearest(String written, Collection<String> known, int most) {
        // Nobody means a name by a text without end, and comparing it would keep everybody waiting.
        String begin = TypedName.of(written.substring(0, Math.min(written.length(), LONGEST)))
                .folded();
        return known.stream()
                .sorted(Comparator.comparingInt(
                        name -> distance(begin, TypedName.of(name).folded())))
                .limit(most)
                .toList();
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
