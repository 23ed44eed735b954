package se.stabsliggaren.api.sheet;

import java.util.regex.Pattern;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.PaperDigits;

/** What somebody typed from a paper, or scanned: forty digits, or the text of the QR code. Both come to the digits. */
final class PaperText {

    private static final Pattern DIGITS_ONLY = Pattern.compile("[0-9\\s-]*");

    private PaperText() {}

    /** Eight groups of five digits. */
    static String digits(String typed) {
        try {
            // What the code was signed with is not asked: the head is held against the ledger's own.
            return DIGITS_ONLY.matcher(typed).matches()
                    ? PaperDigits.typed(typed)
                    : Checkpoint.kept(typed.replace("\r\n", "\n").strip() + "\n")
                            .digits();
        } catch (IllegalArgumentException e) {
            throw new BadField(
                    "paper",
                    "Det är varken åtta grupper om fem siffror eller QR-kodens text; läs av pappret och skriv alla fyrtio siffror.");
        }
    }
}
