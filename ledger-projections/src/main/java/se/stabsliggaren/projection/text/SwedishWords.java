package se.stabsliggaren.projection.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Count;
import se.stabsliggaren.format.TypedName;

/** Small matters of Swedish writing. */
public final class SwedishWords {

    private SwedishWords() {}

    /** {@code 140–600}, {@code minst 600}, {@code högst 20} or {@code 3}; empty when no number was said. */
    public static String of(Count count) {
        return between(count.atLeast(), count.atMost());
    }

    /** The same of two bounds, either of which can be open. */
    public static String between(@Nullable Long atLeast, @Nullable Long atMost) {
        if (atLeast == null) {
            return atMost == null ? "" : "högst " + grouped(atMost);
        }
        if (atMost == null) {
            return "minst " + grouped(atLeast);
        }
        return atLeast.equals(atMost) ? grouped(atLeast) : grouped(atLeast) + "–" + grouped(atMost);
    }

    /** {@code 2 265 300}, with spaces that do not break. */
    public static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }

    /** {@code  till IMY}; empty after what says so itself, as {@code Information till de registrerade}, and where nobody said. */
    public static String to(String what, String recipient) {
        String said = " " + TypedName.of(what).folded() + " ";
        String goes = TypedName.of(recipient).folded();
        boolean itself = said.contains(" till " + goes + " ");
        // What is kept for oneself is called by what it is: egen dokumentation.
        boolean own = said.startsWith(" " + goes.substring(goes.lastIndexOf(' ') + 1) + " ");
        return recipient.isBlank() || itself || own ? "" : " till " + recipient;
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

    /** With a small first letter, within a sentence. */
    public static String small(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    /** {@code nr 2, nr 4 och nr 7}. */
    public static String listed(List<String> several) {
        int last = several.size() - 1;
        return last < 1
                ? String.join("", several)
                : String.join(", ", several.subList(0, last)) + " och " + several.get(last);
    }

    /** Of many the first, and how many more there are: {@code nr 2, nr 4 och 3 till}. */
    public static String listed(List<String> first, int all) {
        return all > first.size()
                ? "%s och %d till".formatted(String.join(", ", first), all - first.size())
                : listed(first);
    }

    /** With a capital first letter, to begin a sentence. */
    public static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
