package se.stabsliggaren.api.witness;

import se.stabsliggaren.integrity.SignedNote;

/** What comes of asking a witness for a cosignature (C2SP tlog-witness, "add-checkpoint"). */
public sealed interface Cosigning {

    /** The head extends what the witness knew, and is stored. */
    record Cosigned(SignedNote.Line line) implements Cosigning {}

    /** Nobody here was told of this log. */
    record UnknownLog() implements Cosigning {}

    /** No key of the log signed the head. */
    record NotSigned() implements Cosigning {}

    /**
     * The head does not follow the one that the witness knows.
     *
     * @param size of the largest head it cosigned, 0 before the first
     */
    record Elsewhere(long size) implements Cosigning {}

    /** The proof does not lead from the known head to the new. */
    record NotProven() implements Cosigning {}
}
