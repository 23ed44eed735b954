package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.bundle.Members;

/**
 * A move of a log to another installation.
 *
 * @param post the last at the old place
 * @param key the log's at the new place
 * @param register the new place's
 * @param from the key that signed the head at the old place, by a signature that holds; null before it is taken over
 */
record Move(
        long post,
        VerifierKey key,
        VerifierKey register,
        @Nullable VerifierKey from) {

    /**
     * Reads the post that begins it.
     *
     * @throws IllegalArgumentException when that does not say where to, or names a key of another log
     */
    static Move begun(long post, Members data, String origin) {
        VerifierKey key = logKey(data.text("key"));
        VerifierKey register = logKey(data.text("register"));
        if (!key.name().equals(origin)) {
            throw new IllegalArgumentException("a key of another log");
        }
        return new Move(post, key, register, null);
    }

    Move takenOver(@Nullable VerifierKey signedBy) {
        return new Move(post, key, register, signedBy);
    }

    /**
     * Reads a vkey that a post of a move names.
     *
     * @throws IllegalArgumentException when it is none of a log
     */
    static VerifierKey logKey(String vkey) {
        VerifierKey key = VerifierKey.read(vkey);
        if (key.kind() != VerifierKey.Kind.NOTE) {
            throw new IllegalArgumentException("a key that signs no notes");
        }
        return key;
    }

    /** Where the log is now, by its own word. */
    String remark() {
        return "Händelsen flyttade vid nr %d. Registret dit: %s. Loggens nyckel där: %s."
                .formatted(post, register, key);
    }
}
