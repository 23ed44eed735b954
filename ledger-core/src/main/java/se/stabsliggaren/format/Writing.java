package se.stabsliggaren.format;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The rules for written words, applied once, on arrival (spec/record.md, "Text"). */
final class Writing {

    private Writing() {}

    /**
     * Text in normal form C, without what a page could not show or would show as something else; empty when nothing in
     * it is visible.
     */
    static String text(String written, String path) {
        String normal = Normalizer.normalize(lines(written), Normalizer.Form.NFC);
        normal.codePoints().forEach(c -> {
            if (c != '\n' && forbidden(c)) {
                throw new BadField(
                        path, "Texten innehåller ett tecken som inte går att visa (U+%04X); ta bort det.".formatted(c));
            }
        });
        if (normal.getBytes(StandardCharsets.UTF_8).length > Limits.VALUE_BYTES) {
            throw new BadField(path, "Texten är längre än 32 KiB; dela den på flera poster eller bifoga den som fil.");
        }
        if (Invisible.all(normal)) {
            return "";
        }
        int hidden = Invisible.firstOfHiddenWords(normal);
        if (hidden >= 0) {
            throw new BadField(
                    path,
                    "Texten innehåller osynliga tecken som kan dölja ord (från U+%04X); ta bort dem."
                            .formatted(hidden));
        }
        return normal;
    }

    /** Line ends and tabs as every form and spreadsheet sends them, in the one form they are kept in. */
    private static String lines(String written) {
        return written.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .replace('\t', ' ');
    }

    /** A label: one line, not too long. */
    static String label(String written, String path) {
        String label = Words.strip(text(written, path));
        if (label.indexOf('\n') >= 0) {
            throw new BadField(path, "Fältet ska vara en enda rad; ta bort radbrytningen.");
        }
        if (label.length() > Limits.LABEL_CHARACTERS) {
            throw new BadField(path, "Fältet är längre än 200 tecken; korta det och skriv resten i en anteckning.");
        }
        return label;
    }

    private static boolean forbidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            default -> bidirectionalControl(c) || Invisible.carriesWords(c);
        };
    }

    private static boolean bidirectionalControl(int c) {
        return c == 0x061C || c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
