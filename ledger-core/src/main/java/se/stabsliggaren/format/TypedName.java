package se.stabsliggaren.format;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import se.stabsliggaren.integrity.VisibleText;

/**
 * A name as somebody typed it, to be compared by what it names: {@code IMY}, {@code imy} and {@code " IMY "} are one. Case,
 * white space and what programs pass over make no difference, nor do the two ways to write {@code å}. What is stored and
 * shown stays as it was typed.
 *
 * @param folded what is left, by which names are compared and never shown
 */
public record TypedName(String folded) implements Comparable<TypedName> {

    private static final Set<String> UNKNOWN = Set.of("okänt", "okänd", "okända");

    /** Of names as they were typed, by which the same in another spelling are equal. */
    public static final Comparator<String> ORDER = Comparator.comparing(TypedName::of);

    public static TypedName of(String typed) {
        String spaced = spaced(normal(typed));
        return new TypedName(normal(spaced.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT)));
    }

    /** Whether both name the same. */
    public static boolean same(String one, String other) {
        return of(one).equals(of(other));
    }

    /** Whether it names nobody: who must write a name and does not know one writes {@code okänt}. */
    public boolean isUnknown() {
        return UNKNOWN.contains(folded);
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** One space for each run of white space within it, and none around it. */
    private static String spaced(String text) {
        StringBuilder words = new StringBuilder();
        boolean apart = false;
        for (int c : text.codePoints().filter(c -> !VisibleText.ignorable(c)).toArray()) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                apart = !words.isEmpty();
            } else {
                words.append(apart ? " " : "").appendCodePoint(c);
                apart = false;
            }
        }
        return words.toString();
    }

    @Override
    public int compareTo(TypedName other) {
        return folded.compareTo(other.folded);
    }
}
