package se.stabsliggaren.api.handover;

import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.TlogProof;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.VerifierKey;

/**
 * What a receiver answers that has taken over: the receipt of its first post, with that post's bytes.
 *
 * @param proof its {@code extra} is the bytes
 */
public record MoveAnswer(TlogProof proof) {

    /** Reads one. */
    public static MoveAnswer read(String text) {
        try {
            TlogProof proof = TlogProof.read(text);
            if (proof.extra().length > 0
                    && proof.head().size() == proof.index() + 1
                    && proof.head().size() <= Integer.MAX_VALUE) {
                return new MoveAnswer(proof);
            }
        } catch (IllegalArgumentException ignored) {
            // Said below.
        }
        throw new NotMoved("Filen är inget svar på en flytt; ta den som mottagaren skrev med ledger handover take.");
    }

    /** The log's origin. */
    public String log() {
        return head().origin();
    }

    /** The receiver's first post. */
    public int first() {
        return moved() + 1;
    }

    Checkpoint head() {
        return proof.head();
    }

    /** How many posts the log had when it moved. */
    int moved() {
        return Math.toIntExact(proof.index());
    }

    /** Whether this key signed a head that has these posts and one more, the receiver's. */
    boolean follows(Frontier sent, VerifierKey key) {
        byte[] leaf = TreeHash.leaf(proof.extra());
        return proof.proves(leaf, key)
                && Checkpoint.of(head().origin(), sent.with(leaf)).equals(head());
    }

    @Override
    public String toString() {
        return proof.toString();
    }
}
