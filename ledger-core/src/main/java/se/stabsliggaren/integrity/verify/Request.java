package se.stabsliggaren.integrity.verify;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Checkpoint;
import se.stabsliggaren.integrity.Policy;
import se.stabsliggaren.integrity.VerifierKey;

/**
 * What is to be verified, and what vouches for it from outside.
 *
 * @param keys of the register or of the incident
 * @param heads that somebody kept
 * @param paper digits from printed sheets, in their groups
 */
public record Request(
        Path bundle,
        List<VerifierKey> keys,
        List<Checkpoint> heads,
        List<String> paper,
        @Nullable Policy policy) {

    public Request {
        keys = List.copyOf(keys);
        heads = List.copyOf(heads);
        paper = List.copyOf(paper);
    }

    /** Those of the heads that are of none of these logs. */
    List<Checkpoint> headsBeside(List<String> origins) {
        return heads.stream().filter(head -> !origins.contains(head.origin())).toList();
    }

    /** A bundle with nothing beside it. */
    public static Request of(Path bundle) {
        return new Request(bundle, List.of(), List.of(), List.of(), null);
    }
}
