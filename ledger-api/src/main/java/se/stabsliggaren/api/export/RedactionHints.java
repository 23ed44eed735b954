package se.stabsliggaren.api.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.export.RedactionProposals.Because;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Slots;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** The slots of one post, each with the reasons to look at it. */
record RedactionHints(List<At> slots) {

    /**
     * One slot.
     *
     * @param because empty when there is no reason
     * @param provision what a signal claims
     */
    record At(
            String path,
            int position,
            Set<Because> because,
            @Nullable String provision,
            String reads) {}

    static RedactionHints at(Post post, Coverings coverings, RecurringWords recurring) {
        Map<String, Because> kinds = kinds(post);
        List<Slots.Value> open = Slots.of(post.entry());
        List<Slots.Value> seen = Slots.of(Sight.LEAST.see(post, coverings).entry());
        List<At> slots = new ArrayList<>();
        for (int i = 0; i < open.size(); i++) {
            Slots.Value slot = open.get(i);
            Set<Because> because = EnumSet.noneOf(Because.class);
            String provision = null;
            Cover cover = Covers.of(seen.get(i)).orElse(null);
            if (cover instanceof Cover.Hidden) {
                because.add(Because.HIDDEN);
            } else if (cover instanceof Cover.Withheld signal) {
                because.add(Because.MARKED);
                provision = Coverings.claimed(signal).orElse(null);
            }
            boolean there = slot.value() != null && Covers.of(slot).isEmpty();
            Because kind = kinds.get(slot.path());
            if (there && kind != null) {
                because.add(kind);
            }
            if (because.isEmpty() && there && slot.erasable() && recurring.in("" + slot.value())) {
                because.add(Because.RECURS);
            }
            slots.add(new At(slot.path(), slot.position(), because, provision, there ? "" + slot.value() : ""));
        }
        return new RedactionHints(slots);
    }

    /** The paths of persons and files; those of a list stand under the list's own path. */
    private static Map<String, Because> kinds(Post post) {
        Map<String, Because> kinds = new HashMap<>();
        Leaves.visit(post.entry(), (path, leaf) -> {
            String slot = path.replaceFirst("\\[[0-9]+]$", "");
            if (leaf instanceof Person) {
                kinds.put(slot, Because.PERSON);
            } else if (leaf instanceof Digest) {
                kinds.put(slot, Because.FILE);
            }
        });
        return kinds;
    }
}
