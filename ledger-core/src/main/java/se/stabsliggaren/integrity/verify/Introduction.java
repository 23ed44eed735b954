package se.stabsliggaren.integrity.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VerifierKey;
import se.stabsliggaren.integrity.verify.RegisterFacts.Introduced;

/**
 * A head held against the keys that the register introduced for its log.
 *
 * @param tried each of them, oldest first
 * @param current the one that signed it while it was the log's; null when none did
 */
record Introduction(
        Head head, List<Signature> tried, @Nullable VerifierKey current) {

    static Introduction of(Head head, List<Introduced> keys) {
        List<Signature> tried =
                Signature.each(head, keys.stream().map(Introduced::key).toList());
        VerifierKey current = null;
        for (int i = 0; i < keys.size(); i++) {
            if (tried.get(i).holds() && inForce(head.checkpoint().size(), keys, i)) {
                current = keys.get(i).key();
            }
        }
        return new Introduction(head, tried, current);
    }

    /** Whether at this size the key had begun, and the next had not gone beyond its first. */
    private static boolean inForce(long size, List<Introduced> keys, int key) {
        boolean begun = size >= keys.get(key).size();
        boolean replaced = key + 1 < keys.size() && size > keys.get(key + 1).size();
        return begun && !replaced;
    }

    /** What is wrong; null when one signed it in its time. */
    @Nullable
    Defect defect() {
        if (current != null) {
            return null;
        }
        return Signature.anyHolds(tried) ? Defect.KEY_OUTDATED : Defect.KEY_NOT_INTRODUCED;
    }
}
