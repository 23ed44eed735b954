package se.stabsliggaren.api.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.store.DisposalActs;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Disposals;
import se.stabsliggaren.integrity.bundle.Disposals.Act;

/**
 * Finds the posts that the erased slots of a masked copy lead to: those that tell of the erasing, what these cite, and the
 * wordings that counted. As far as they lead, such a copy shows them (spec/bundle.md, "Masked bundles").
 */
final class Leading {

    private final Assessment assessment;
    private final Set<Integer> erasers = new HashSet<>();
    private final Map<Long, Long> matters = new HashMap<>();
    private final Map<Long, Integer> wordings = new HashMap<>();
    private final Set<Integer> found = new HashSet<>();

    private Leading(Assessment assessment) {
        this.assessment = assessment;
    }

    /** @param posts all of the incident that the copy is of */
    static Set<Integer> posts(Iterable<StoredPost> posts, Assessment assessment) {
        Leading leading = new Leading(assessment);
        posts.forEach(leading::next);
        return Set.copyOf(leading.found);
    }

    private void next(StoredPost stored) {
        int number = stored.post().number();
        boolean shown =
                number <= assessment.post() && assessment.coveringAll(number).isEmpty();
        if (shown && stored.seed() == null) {
            stored.slots().forEach(this::remember);
        }
        switch (DisposalActs.of(stored.post())) {
            case Act.Decided decided -> {
                long matter = decided.corrects() == null ? number : decided.corrects();
                matters.put((long) number, matter);
                wordings.put(matter, number);
            }
            case Act.Withdrawn withdrawn -> wordings.remove(matter(withdrawn.post()));
            case Act.CarriedOut carriedOut -> carriedOut(number, carriedOut.decision());
            case Act.Other ignored -> {}
        }
    }

    private void remember(ShownSlot slot) {
        if (slot instanceof ShownSlot.Erased erased) {
            erasers.add(erased.byPost());
        }
    }

    private void carriedOut(int number, @Nullable Long decision) {
        if (!erasers.contains(number) || decision == null) {
            return;
        }
        found.add(number);
        Integer wording = wordings.get(matter(decision));
        if (wording != null) {
            found.add(wording);
        }
        if (matters.containsKey(decision) && matter(decision) != decision) {
            found.add(Math.toIntExact(decision));
        }
    }

    private long matter(long post) {
        return matters.getOrDefault(post, post);
    }

    /** Whether this slot of such a post leads there. */
    static boolean leads(StoredPost post, String path) {
        return Disposals.leads(Vocabulary.of(post.post().event()).name(), path);
    }
}
