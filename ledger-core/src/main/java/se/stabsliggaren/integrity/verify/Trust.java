package se.stabsliggaren.integrity.verify;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.VerifierKey;

/**
 * What vouches for a bundle.
 *
 * @param grounds in the order they are told
 * @param signer the key by which the log would be handed on; null when there is none
 */
record Trust(List<Ground> grounds, @Nullable VerifierKey signer) {

    /** Of a bundle that does not get so far. */
    static final Trust NONE = new Trust(List.of(), null);

    Trust {
        grounds = List.copyOf(grounds);
    }

    List<Grade> grades() {
        return grounds.stream().map(Ground::grade).flatMap(Stream::ofNullable).toList();
    }

    List<String> remarks() {
        return grounds.stream().map(Ground::remark).flatMap(Stream::ofNullable).toList();
    }
}
