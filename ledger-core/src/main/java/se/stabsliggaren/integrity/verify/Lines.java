package se.stabsliggaren.integrity.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a file, each ended by a newline, one at a time. */
final class Lines {

    private static final int PIECE = 1 << 16;

    private final String name;
    private final InputStream in;
    private final int longest;
    private final byte[] piece = new byte[PIECE];
    private int at;
    private int filled;

    /** @param longest bytes in a line */
    Lines(String name, InputStream in, int longest) {
        this.name = name;
        this.in = in;
        this.longest = longest;
    }

    /** The next line without its newline; null after the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && piece[end] != '\n') {
                end++;
            }
            line.write(piece, at, end - at);
            at = end + 1;
            if (line.size() > longest) {
                throw new Unreadable(Defect.FILE_FORM_BAD, name);
            }
            if (end < filled) {
                return line.toByteArray();
            }
        }
        if (line.size() > 0) {
            throw new Unreadable(Defect.FILE_FORM_BAD, name);
        }
        return null;
    }

    private boolean fill() throws IOException {
        filled = Math.max(0, in.read(piece, 0, PIECE));
        at = 0;
        return filled > 0;
    }
}
