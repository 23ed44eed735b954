package se.stabsliggaren.api.proof;

import java.util.List;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.TlogProof;

/**
 * From a post to a head of the register (spec/receipt.md, "The way to the register").
 *
 * @param post the post, in the head of its log that the register noted
 * @param noted the register's post that says so, in a head of the register
 * @param slots what that post says
 */
public record ProofChain(Step post, Step noted, List<ShownSlot> slots) {

    /** The bytes of a post, and that they stand in a signed head. */
    public record Step(byte[] bytes, TlogProof proof) {}
}
