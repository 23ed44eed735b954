package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.bundle.Members;

/**
 * How a move was called off.
 *
 * @param refusal the receiver's signature of its refusal; null when two persons state that it cannot be reached
 */
record CallingOff(@Nullable String refusal) {

    /**
     * Reads the post that says so.
     *
     * @throws IllegalArgumentException when what is shown of it is neither a refusal nor what two persons state
     */
    static CallingOff read(PostFacts facts) {
        Members data = Members.of(facts.data());
        if (facts.erased("data.refusal")) {
            throw new IllegalArgumentException("a refusal is not erased");
        }
        boolean stated = said(facts, "statement") && said(facts, "first") && said(facts, "second");
        boolean onePerson =
                data.has("first") && data.has("second") && data.text("first").equals(data.text("second"));
        if (data.has("refusal") ? data.has("statement") : !facts.covered() && !stated || onePerson) {
            throw new IllegalArgumentException("neither a refusal nor what two persons state");
        }
        return new CallingOff(data.has("refusal") ? data.text("refusal") : null);
    }

    private static boolean said(PostFacts facts, String name) {
        return facts.data().containsKey(name) || facts.erased("data." + name);
    }
}
