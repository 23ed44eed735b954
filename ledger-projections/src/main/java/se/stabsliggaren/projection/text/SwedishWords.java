package se.stabsliggaren.projection.text;

import java.util.Locale;
import se.stabsliggaren.event.Count;

/** Small matters of Swedish writing. */
public final class SwedishWords {

    private SwedishWords() {}

    /** {@code 140–600}, {@code minst 600}, {@code högst 20} or {@code 3}; empty when no number was said. */
    public static String of(Count count) {
        Long atLeast = count.atLeast();
        Long atMost = count.atMost();
        if (atLeast == null) {
            return atMost == null ? "" : "högst " + atMost;
        }
        if (atMost == null) {
            return "minst " + atLeast;
        }
        return atLeast.equals(atMost) ? atLeast.toString() : atLeast + "–" + atMost;
    }

    /** {@code 1 dag}, {@code 2 dagar}: a number with what it is of. */
    public static String counted(long number, String one, String several) {
        return number + " " + (number == 1 ? one : several);
    }

    /** {@code 29:e}, {@code 31:a}, of a day of a month. */
    public static String ordinal(int day) {
        boolean first = day % 10 == 1 || day % 10 == 2;
        return day + (first && day / 10 != 1 ? ":a" : ":e");
    }

    /** With a capital first letter, to begin a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
