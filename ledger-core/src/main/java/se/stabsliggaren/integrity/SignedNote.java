package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A text and the signatures under it (C2SP signed-note). What it says counts only once a key that one trusts is found to
 * have signed it.
 *
 * @param text ends with a newline
 */
public record SignedNote(String text, List<Line> signatures) {

    /** As many as a reader must take at least, and more than anybody sends. */
    public static final int MOST_SIGNATURES = 100;

    private static final String MARK = "— ";

    /**
     * One signature.
     *
     * @param bytes the key's id and then the signature
     */
    public record Line(String name, byte[] bytes) {
        boolean by(VerifierKey key) {
            return name.equals(key.name()) && Arrays.equals(Arrays.copyOf(bytes, VerifierKey.ID_LENGTH), key.id());
        }

        byte[] signature() {
            return Arrays.copyOfRange(bytes, VerifierKey.ID_LENGTH, bytes.length);
        }

        @Override
        public String toString() {
            return MARK + name + " " + Base64Text.of(bytes) + "\n";
        }

        /** Reads one line, with its newline. */
        public static Line read(String line) {
            int space = line.indexOf(' ', MARK.length());
            if (!line.startsWith(MARK) || !line.endsWith("\n") || space < 0) {
                throw new IllegalArgumentException("not a signature line");
            }
            byte[] bytes = Base64Text.read(line.substring(space + 1, line.length() - 1));
            if (bytes.length <= VerifierKey.ID_LENGTH) {
                throw new IllegalArgumentException("a signature line without a signature");
            }
            return new Line(keyName(line.substring(MARK.length(), space)), bytes);
        }
    }

    public SignedNote {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("the text of a note ends with a newline");
        }
    }

    /**
     * Reads a note.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static SignedNote read(byte[] bytes) {
        return read(Utf8.decode(bytes));
    }

    /** The same as {@link #read(byte[])}, of text. */
    public static SignedNote read(String note) {
        boolean control = note.chars().anyMatch(c -> c < ' ' && c != '\n');
        int blank = note.lastIndexOf("\n\n");
        if (control || blank < 0 || !note.endsWith("\n")) {
            throw new IllegalArgumentException("not a signed note");
        }
        String below = note.substring(blank + 2);
        List<Line> lines = new ArrayList<>();
        for (int from = 0; from < below.length(); ) {
            int end = below.indexOf('\n', from) + 1;
            lines.add(Line.read(below.substring(from, end)));
            from = end;
        }
        if (lines.isEmpty() || lines.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note with %d signatures".formatted(lines.size()));
        }
        return new SignedNote(note.substring(0, blank + 1), lines);
    }

    /** The same text with another signature under it. */
    public SignedNote with(Line signature) {
        return new SignedNote(
                text, Stream.concat(signatures.stream(), Stream.of(signature)).toList());
    }

    /**
     * Whether the key signed this text. A signature that bears the key's name and id and does not verify spoils the
     * whole note.
     *
     * @throws BadSignature when there is one
     */
    public boolean signedBy(VerifierKey key) {
        boolean signed = false;
        for (Line line : signatures) {
            if (line.by(key)) {
                if (!verifies(line, key)) {
                    throw new BadSignature(key.name());
                }
                signed = true;
            }
        }
        return signed;
    }

    private boolean verifies(Line line, VerifierKey key) {
        return switch (key.kind()) {
            case NOTE -> key.verifies(text.getBytes(StandardCharsets.UTF_8), line.signature());
            case COSIGNATURE -> Cosignature.verifies(text, line.signature(), key);
        };
    }

    /** A name that a key may have: not empty, no white space of the format, no control character, no plus. */
    static String keyName(String name) {
        boolean space = name.chars().anyMatch(c -> WordSplit.whiteSpace((char) c) || Character.isISOControl(c));
        if (name.isEmpty() || space || name.indexOf('+') >= 0) {
            throw new IllegalArgumentException("not the name of a key");
        }
        return name;
    }

    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(text).append('\n');
        signatures.forEach(out::append);
        return out.toString();
    }
}
