package se.stabsliggaren.integrity;

import java.util.List;

/**
 * What a witness is asked: to cosign a head that extends one it knows (C2SP tlog-witness, "add-checkpoint").
 *
 * @param old the size the witness is thought to know, 0 for none
 * @param consistency from the old size to that of the checkpoint
 * @param checkpoint signed by the log
 */
public record AddCheckpoint(long old, List<byte[]> consistency, SignedNote checkpoint) {

    /** As many hashes as a proof between trees of any size can have. */
    public static final int MOST_HASHES = 63;

    private static final String OLD = "old ";

    public AddCheckpoint {
        consistency = List.copyOf(consistency);
    }

    /**
     * Reads the body of a request.
     *
     * @throws IllegalArgumentException when it is none, or the old size is larger than the new
     */
    public static AddCheckpoint read(byte[] body) {
        String text = Utf8.decode(body);
        int blank = text.indexOf("\n\n");
        if (!text.startsWith(OLD) || blank < 0) {
            throw new IllegalArgumentException("not a request to add a checkpoint");
        }
        List<String> lines = List.of(text.substring(0, blank).split("\n", -1));
        if (lines.size() > MOST_HASHES + 1) {
            throw new IllegalArgumentException("a proof that is longer than any can be");
        }
        AddCheckpoint read = new AddCheckpoint(
                Decimal.read(lines.getFirst().substring(OLD.length())),
                lines.stream().skip(1).map(Base64Text::hash).toList(),
                SignedNote.read(text.substring(blank + 2)));
        if (read.old > read.head().size()) {
            throw new IllegalArgumentException("an old size that is larger than the new");
        }
        return read;
    }

    /** The head to be cosigned; it counts for nothing before a signature is checked. */
    public Checkpoint head() {
        return Checkpoint.read(checkpoint.text());
    }

    /** The body of the request. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(OLD).append(old).append('\n');
        consistency.forEach(hash -> out.append(Base64Text.of(hash)).append('\n'));
        return out.append('\n').append(checkpoint).toString();
    }
}
