package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.event.NameKind;

/**
 * The first or the second half of the letters of names of so many letters. Of two names that are one slip apart, one half
 * is whole, or two letters in the middle stand in each other's place.
 */
record Half(NameKind kind, int of, boolean first, String letters) {

    static Stream<Half> of(NameKind kind, Likeness like) {
        return Stream.of(true, false)
                .map(first -> shared(kind, like, like.letters().length(), first));
    }

    /** Those of which any name that is near to this one has one. */
    static Stream<Half> alike(NameKind kind, Likeness like) {
        int length = like.letters().length();
        List<Half> alike = new ArrayList<>();
        for (int of = Math.max(1, length - 1); of <= length + 1; of++) {
            alike.add(shared(kind, like, of, true));
            alike.add(shared(kind, like, of, false));
        }
        alike.addAll(of(kind, like.swappedInTheMiddle()).toList());
        return alike.stream().distinct();
    }

    /** The half that a name of so many letters has, if it has it in common with this one. */
    private static Half shared(NameKind kind, Likeness like, int of, boolean first) {
        String letters = like.letters();
        int half = of / 2;
        return new Half(
                kind,
                of,
                first,
                first
                        ? letters.substring(0, Math.min(half, letters.length()))
                        : letters.substring(Math.max(0, letters.length() - (of - half))));
    }
}
