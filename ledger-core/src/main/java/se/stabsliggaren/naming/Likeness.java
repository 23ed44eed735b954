package se.stabsliggaren.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.stabsliggaren.format.TypedName;

/**
 * What of a name tells whether another is nearly the same: its letters without accents, hyphens, spaces, doublings and
 * endings, and apart from them what numbers it among its like.
 *
 * @param folded the name as names are compared
 * @param plain the same without accents
 * @param letters what is left of its words
 * @param length how many letters its words have
 * @param marks its numbers and single letters, in order: {@code 01} of {@code nod-01}, {@code a} of {@code Avdelning A}
 */
record Likeness(String folded, String plain, String letters, int length, List<String> marks) {

    /** In letters; shorter names are too easily like each other. */
    private static final int LEAST_TO_BE_ALIKE = 4;

    private static final int LEAST_TO_BE_MISTYPED = 6;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern PARTS = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern MARK = Pattern.compile("\\p{N}+|\\p{L}|[ivx]{2,4}");
    private static final Pattern ENDING =
            Pattern.compile("(?<=\\p{L}{4})(?:orna|arna|erna|or|ar|er|an|en|et|a|e|n|s)$");
    private static final Pattern DOUBLED = Pattern.compile("(\\p{L})\\1+");

    static Likeness of(TypedName name) {
        List<String> words = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        String plain = ACCENTS.matcher(Normalizer.normalize(name.folded(), Normalizer.Form.NFD))
                .replaceAll("");
        PARTS.matcher(plain)
                .results()
                .map(part -> part.group())
                .forEach(part -> (MARK.matcher(part).matches() ? marks : words).add(part));
        int length = words.stream().mapToInt(String::length).sum();
        if (!words.isEmpty()) {
            words.addLast(stem(single(words.removeLast())));
        }
        return new Likeness(name.folded(), plain, single(String.join("", words)), length, List.copyOf(marks));
    }

    /** Each letter that is written twice or more in a row, once. */
    private static String single(String letters) {
        return DOUBLED.matcher(letters).replaceAll("$1");
    }

    /** The word without any of the endings that Swedish nouns can have, one after another. */
    private static String stem(String word) {
        String stem = word;
        String before;
        do {
            before = stem;
            stem = ENDING.matcher(before).replaceFirst("");
        } while (!stem.equals(before));
        return stem;
    }

    /** Whether both can be the same name, one of them written otherwise or mistyped. */
    boolean isNear(Likeness other) {
        int shorter = Math.min(length, other.length);
        boolean alike = letters.equals(other.letters) && shorter >= LEAST_TO_BE_ALIKE;
        boolean mistyped = shorter >= LEAST_TO_BE_MISTYPED && isOneSlipFrom(other.letters);
        return (alike || mistyped)
                && marks.equals(other.marks)
                && !folded.equals(other.folded)
                && !differsByASuffix(plain, other.plain)
                && !differsByASuffix(other.plain, plain);
    }

    /** Whether they are numbered by their last letter, as {@code nodA} and {@code nodB} are: no {@code s} and no {@code n}. */
    private static boolean differsByASuffix(String one, String other) {
        int last = one.length() - 1;
        if (last < 0 || one.equals(other) || !other.startsWith(one.substring(0, last))) {
            return false;
        }
        boolean exchanged = other.length() == one.length();
        boolean added = other.length() == last && one.charAt(last) != 's' && one.charAt(last) != 'n';
        return exchanged || added;
    }

    /** Whether one letter was left out, put in or exchanged, or two stand in each other's place. */
    private boolean isOneSlipFrom(String other) {
        String shorter = letters.length() <= other.length() ? letters : other;
        String longer = letters.length() <= other.length() ? other : letters;
        int more = longer.length() - shorter.length();
        if (more > 1) {
            return false;
        }
        int same = 0;
        while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
            same++;
        }
        if (more == 1) {
            return endAlike(shorter, same, longer, same + 1);
        }
        return same == shorter.length()
                || endAlike(shorter, same + 1, longer, same + 1)
                || isSwapped(shorter, longer, same);
    }

    /** Whether the one from there on and the other from there on are the same letters. */
    private static boolean endAlike(String one, int from, String other, int otherFrom) {
        return one.length() - from == other.length() - otherFrom
                && one.regionMatches(from, other, otherFrom, one.length() - from);
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && endAlike(one, at + 2, other, at + 2);
    }

    /** The name with the two letters in its middle in each other's place, which are in no half that stayed whole. */
    Likeness swappedInTheMiddle() {
        int half = letters.length() / 2;
        if (half == 0) {
            return this;
        }
        String swapped = letters.substring(0, half - 1)
                + letters.charAt(half)
                + letters.charAt(half - 1)
                + letters.substring(half + 1);
        return new Likeness(folded, plain, swapped, length, marks);
    }
}
