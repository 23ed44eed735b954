package se.stabsliggaren.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The rules for written words, applied once, on arrival (spec/record.md, "Text"). */
final class Writing {

    private static final int WORD_SHOWN = 40;

    private Writing() {}

    /**
     * Text in normal form C, without what a page could not show or would show as something else; empty when nothing in
     * it is visible.
     */
    static String text(String written, String path) {
        String normal = Normalizer.normalize(Pasted.mended(written), Normalizer.Form.NFC);
        for (int i = 0; i < normal.length(); i += Character.charCount(normal.codePointAt(i))) {
            int c = normal.codePointAt(i);
            if (c != '\n' && forbidden(c)) {
                throw new BadField(
                        path,
                        "Texten innehåller ett tecken som inte går att visa (U+%04X) %s; ta bort det."
                                .formatted(c, where(normal, i)));
            }
        }
        if (normal.getBytes(StandardCharsets.UTF_8).length > Limits.VALUE_BYTES) {
            throw new BadField(path, "Texten är längre än 32 KiB; dela den på flera poster eller bifoga den som fil.");
        }
        if (Invisible.all(normal)) {
            return "";
        }
        int hidden = Invisible.hiddenWords(normal);
        if (hidden >= 0) {
            throw new BadField(
                    path,
                    "Texten innehåller osynliga tecken som kan dölja ord (från U+%04X) %s; ta bort dem."
                            .formatted(normal.codePointAt(hidden), where(normal, hidden)));
        }
        return normal;
    }

    /** A label: one line, not too long. */
    static String label(String written, String path) {
        String label = Words.strip(text(written, path));
        if (label.indexOf('\n') >= 0) {
            throw new BadField(path, "Fältet ska vara en enda rad; ta bort radbrytningen.");
        }
        if (label.codePointCount(0, label.length()) > Limits.LABEL_CHARACTERS) {
            throw new BadField(path, "Fältet är längre än 200 tecken; korta det och skriv resten i en anteckning.");
        }
        return label;
    }

    /** The word that stands there, or the one before it: what cannot be seen is found by what stands beside it. */
    private static String where(String text, int at) {
        String before = "";
        int from = 0;
        for (String word : Words.of(text)) {
            String seen = seen(word);
            from += word.length();
            if (from > at && !seen.isEmpty()) {
                return "i ordet ”%s”".formatted(seen);
            }
            if (from > at) {
                break;
            }
            before = seen.isEmpty() ? before : seen;
        }
        return before.isEmpty() ? "först i texten" : "efter ordet ”%s”".formatted(before);
    }

    /** What is seen of a word, and no more of it than a sentence holds. */
    private static String seen(String word) {
        return Words.strip(word)
                .codePoints()
                .filter(c -> !forbidden(c) && !Invisible.is(c))
                .limit(WORD_SHOWN)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean forbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> reorders(c) || Invisible.carriesWords(c);
        };
    }

    /** Shows words in another order than they stand in. */
    private static boolean reorders(int c) {
        return c == 0x202D || c == 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
