package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.view.Flat;

/**
 * What the rule packs say of a regime, with how sure that is.
 *
 * @param inForce from when to when it was the law; null of what no law asks for
 * @param startsWhen what starts its clock, in words; nothing else does
 * @param recipientMark how sure the recipient is, when that is less sure than the rest; or null
 * @param recipientMarkSaid the same in a sentence
 */
public record Rule(
        String name,
        String basis,
        @Nullable String inForce,
        List<String> startsWhen,
        @Flat Report report,
        @Flat Owed owed,
        String mark,
        String markSaid,
        @Nullable String recipientMark,
        @Nullable String recipientMarkSaid,
        @Nullable String note) {

    public List<String> content() {
        return report.content();
    }

    public boolean voluntary() {
        return owed.voluntary();
    }

    /**
     * What a report must hold.
     *
     * @param contentMarkSaid how sure we are of it, in a sentence, when that is less sure than the rest; or null
     */
    public record Report(List<String> content, @Nullable String contentMarkSaid) {}

    /**
     * Whether anybody has to.
     *
     * @param ground what makes it owed
     * @param followsUp whether it is awaited of whoever filed something else before
     */
    public record Owed(boolean voluntary, Ground ground, boolean followsUp) {}
}
