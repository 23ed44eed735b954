package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;

/** A field as it is shown, slot after slot, with a mark in the place of what is covered or erased. */
final class CoveredText {

    private static final int AROUND = 40;
    private static final String MARK_ENDS = "] ";

    private final StringBuilder text = new StringBuilder();
    private boolean withheld;

    /** The mark that the text ends in; empty when words followed. */
    private String mark = "";

    void open(@Nullable Object value) {
        String words = value == null ? "" : String.valueOf(value);
        if (!words.isEmpty()) {
            text.append(words);
            mark = "";
        }
    }

    void erased(long byPost) {
        mark("gallrat genom nr " + byPost);
    }

    void withheld(String provision) {
        withheld = true;
        mark(provision);
    }

    /** Slots that are covered alike, one after the other, have one mark. */
    private void mark(String why) {
        String next = "▇▇▇ [" + why + MARK_ENDS;
        if (!next.equals(mark)) {
            shorten();
            text.append(next);
        }
        mark = next;
    }

    /** Of the words since the last mark, some before and some after are enough to see where one is. */
    private void shorten() {
        int since = text.lastIndexOf(MARK_ENDS) + 1;
        if (text.length() - since > 2 * AROUND + 3) {
            text.replace(since + AROUND, text.length() - AROUND, " … ");
        }
    }

    /** What stands there when something of it is withheld, else null; the next slot is another field's. */
    @Nullable
    String end() {
        String shown = null;
        if (withheld) {
            shorten();
            shown = text.toString().strip();
        }
        text.setLength(0);
        mark = "";
        withheld = false;
        return shown;
    }
}
