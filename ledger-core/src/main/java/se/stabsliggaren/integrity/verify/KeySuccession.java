package se.stabsliggaren.integrity.verify;

import java.util.List;
import se.stabsliggaren.integrity.VerifierKey;

/**
 * A key and those that followed it.
 *
 * @param keys the one that was asked about first
 * @param tried the signatures that were looked for on the way
 */
record KeySuccession(List<VerifierKey> keys, List<Signature> tried) {

    KeySuccession {
        keys = List.copyOf(keys);
        tried = List.copyOf(tried);
    }
}
