package se.stabsliggaren.api.witness;

import se.stabsliggaren.integrity.SignedNote;

/** What comes of asking a witness for a cosignature (C2SP tlog-witness, "add-checkpoint"). */
public sealed interface AddCheckpointResult {

    /** The head extends what the witness knew, and is stored. */
    record Cosigned(SignedNote.Line line) implements AddCheckpointResult {}

    /** Nobody here was told of this log. */
    record UnknownLog() implements AddCheckpointResult {}

    /** No key of the log signed the head. */
    record NotSigned() implements AddCheckpointResult {}

    /**
     * The head does not follow the one that the witness knows.
     *
     * @param size of the largest head it cosigned, 0 before the first
     */
    record Elsewhere(long size) implements AddCheckpointResult {}

    /** The proof does not lead from the known head to the new. */
    record NotProven() implements AddCheckpointResult {}
}
