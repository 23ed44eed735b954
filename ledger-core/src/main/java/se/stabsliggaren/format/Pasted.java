package se.stabsliggaren.format;

/**
 * What forms, spreadsheets and word processors write in a way of their own, in the one way it is kept (spec/record.md,
 * "Text"). Nobody who pastes it sees it.
 */
final class Pasted {

    private Pasted() {}

    static String mended(String written) {
        StringBuilder mended = new StringBuilder(written.length());
        String lines = written.replace("\r\n", "\n");
        for (int i = 0; i < lines.length(); i++) {
            char c = lines.charAt(i);
            switch (c) {
                case '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> mended.append('\n');
                case '\t' -> mended.append(' ');
                case '\uF0B7' -> mended.append('•');
                case '\u061C', '\u200E', '\u200F', '\u202A', '\u202B', '\u202C' -> {
                    // Says in which direction its neighbours are written, and turns nothing by being left out.
                }
                default -> mended.append(c);
            }
        }
        return mended.toString();
    }
}
