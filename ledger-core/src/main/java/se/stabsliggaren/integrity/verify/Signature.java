package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.stabsliggaren.integrity.BadSignature;
import se.stabsliggaren.integrity.VerifierKey;

/** What was found when a head was held against a key. */
record Signature(Head head, VerifierKey key, State state) {

    /** Whether there is one, and whether it is the key's. */
    enum State {
        HOLDS,
        MISSING,
        /** It bears the key's name and id, and does not verify. */
        SPOILT
    }

    static Signature of(Head head, VerifierKey key) {
        return new Signature(head, key, state(head, key));
    }

    private static State state(Head head, VerifierKey key) {
        boolean ofAnotherLog =
                key.kind() == VerifierKey.Kind.NOTE && !key.name().equals(head.origin());
        try {
            return !ofAnotherLog && head.note().signedBy(key) ? State.HOLDS : State.MISSING;
        } catch (BadSignature e) {
            return State.SPOILT;
        }
    }

    /** A head held against each of the keys. */
    static List<Signature> each(Head head, Collection<VerifierKey> keys) {
        return keys.stream().map(key -> of(head, key)).toList();
    }

    /** Heads held against the keys of their logs, one after the other, until one has signed. */
    static List<Signature> untilOneHolds(List<Head> heads, List<VerifierKey> keys) {
        List<Signature> tried = new ArrayList<>();
        for (Head head : heads) {
            for (VerifierKey key : keys) {
                if (key.name().equals(head.origin())) {
                    tried.add(of(head, key));
                    if (tried.getLast().holds()) {
                        return tried;
                    }
                }
            }
        }
        return tried;
    }

    static boolean anyHolds(List<Signature> tried) {
        return tried.stream().anyMatch(Signature::holds);
    }

    boolean holds() {
        return state == State.HOLDS;
    }
}
