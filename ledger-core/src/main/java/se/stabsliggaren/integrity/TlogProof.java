package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.List;

/**
 * A receipt: that a leaf stands in a signed head (C2SP tlog-proof). Post n has index n−1.
 *
 * @param inclusion from the leaf's sibling up
 * @param extra bytes beside the proof, that say what the two sides have agreed on; empty when there are none
 */
public record TlogProof(long index, List<byte[]> inclusion, SignedNote checkpoint, byte[] extra) {

    private static final String FIRST = "c2sp.org/tlog-proof@v1";
    private static final String INDEX = "index ";
    private static final String EXTRA = "extra ";
    private static final int MOST_HASHES = 63;

    public TlogProof {
        inclusion = List.copyOf(inclusion);
    }

    /** A proof with nothing beside it. */
    public TlogProof(long index, List<byte[]> inclusion, SignedNote checkpoint) {
        this(index, inclusion, checkpoint, new byte[0]);
    }

    /** The same proof with these bytes beside it. */
    public TlogProof with(byte[] beside) {
        return new TlogProof(index, inclusion, checkpoint, beside.clone());
    }

    /**
     * Reads a proof.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static TlogProof read(String document) {
        int blank = document.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("not a tlog-proof");
        }
        List<String> lines =
                new ArrayList<>(List.of(document.substring(0, blank).split("\n", -1)));
        if (!lines.removeFirst().equals(FIRST)) {
            throw new IllegalArgumentException("not a tlog-proof");
        }
        byte[] extra = {};
        if (!lines.isEmpty() && lines.getFirst().startsWith(EXTRA)) {
            extra = Base64Text.read(lines.removeFirst().substring(EXTRA.length()));
        }
        if (lines.isEmpty() || !lines.getFirst().startsWith(INDEX) || lines.size() > MOST_HASHES + 1) {
            throw new IllegalArgumentException("a tlog-proof without an index, or too long");
        }
        long index = Decimal.read(lines.removeFirst().substring(INDEX.length()));
        return new TlogProof(
                index,
                lines.stream().map(Base64Text::hash).toList(),
                SignedNote.read(document.substring(blank + 2)),
                extra);
    }

    /** The head that is signed; it counts for nothing before a signature is checked. */
    public Checkpoint head() {
        return Checkpoint.read(checkpoint.text());
    }

    /** Whether this key signed a head of its own log in which the leaf stands at the index. */
    public boolean proves(byte[] leafHash, VerifierKey key) {
        Checkpoint head = head();
        return head.origin().equals(key.name())
                && checkpoint.signedBy(key)
                && Proofs.included(leafHash, index, head.size(), inclusion, head.root());
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(FIRST + "\n");
        if (extra.length > 0) {
            out.append(EXTRA).append(Base64Text.of(extra)).append('\n');
        }
        out.append(INDEX).append(index).append('\n');
        inclusion.forEach(hash -> out.append(Base64Text.of(hash)).append('\n'));
        return out.append('\n').append(checkpoint).toString();
    }
}
