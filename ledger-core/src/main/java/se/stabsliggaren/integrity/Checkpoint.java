package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The head of a log: whose, how many posts, and the root of their tree, as the three lines of a C2SP tlog-checkpoint.
 *
 * @param root 32 bytes
 */
public record Checkpoint(String origin, long size, byte[] root) {

    public Checkpoint {
        if (origin.isEmpty() || origin.indexOf('\n') >= 0 || size < 0 || root.length != Sha256.LENGTH) {
            throw new IllegalArgumentException("not the head of a log");
        }
    }

    public static Checkpoint of(String origin, Frontier frontier) {
        return new Checkpoint(origin, frontier.size(), frontier.root());
    }

    /** The three lines, each ended by a newline. */
    public String body() {
        return origin + "\n" + size + "\n" + Base64Text.of(root) + "\n";
    }

    /**
     * Reads {@link #body}.
     *
     * @throws IllegalArgumentException when it is anything else, extension lines included
     */
    public static Checkpoint read(String body) {
        String[] lines = body.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty()) {
            throw new IllegalArgumentException("not the three lines of a checkpoint");
        }
        return new Checkpoint(lines[0], Decimal.read(lines[1]), Base64Text.hash(lines[2]));
    }

    /**
     * Reads a head as somebody kept it: bare or signed, with or without its last newline. Nothing is verified.
     *
     * @throws IllegalArgumentException when it is no head
     */
    public static Checkpoint kept(String text) {
        String body = text.contains("\n\n") ? SignedNote.read(text).text() : text;
        return read(body.endsWith("\n") ? body : body + "\n");
    }

    /** Eight groups of five digits, to print and to read aloud: 132 bits of SHA-256 of the three lines. */
    public String digits() {
        return PaperDigits.of(body().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint that && body().equals(that.body());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return body();
    }
}
