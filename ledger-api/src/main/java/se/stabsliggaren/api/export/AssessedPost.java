package se.stabsliggaren.api.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Slots;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;
import se.stabsliggaren.integrity.bundle.SlotsMet;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** One post, and what an assessment says of it. */
final class AssessedPost {

    private final Post post;
    private final Assessment assessment;

    AssessedPost(Post post, Assessment assessment) {
        this.post = post;
        this.assessment = assessment;
    }

    /** A passage that names a field, or a word, that the post has not. */
    Optional<Passage> unresolved() {
        List<Passage> passages = assessment.of(post.number());
        if (passages.isEmpty()) {
            return Optional.empty();
        }
        SlotsMet met = new SlotsMet(passages);
        Slots.of(post.entry()).forEach(slot -> met.slot(slot.path(), slot.position()));
        return passages.stream().filter(passage -> !met.resolves(passage)).findFirst();
    }

    /** Whether all that is hidden or bears a signal is covered; what has nothing to cover, only as a whole. */
    boolean coversAllOf(Coverings coverings) {
        if (!coverings.concern(post) || assessment.coveringAll(post.number()).isPresent()) {
            return true;
        }
        List<Slots.Value> covered = Slots.of(Sight.LEAST.see(post, coverings).entry()).stream()
                .filter(slot -> Covers.of(slot).isPresent())
                .toList();
        return !covered.isEmpty() && covered.stream().allMatch(this::isGoneOrAssessed);
    }

    private boolean isGoneOrAssessed(Slots.Value slot) {
        return Covers.of(slot).filter(Covers::standsInTheWay).isEmpty()
                || assessment
                        .covering(post.number(), slot.path(), slot.position())
                        .isPresent();
    }

    /** A passage in words. */
    static String told(Passage passage) {
        String words = passage.words().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return passage.path() + (words.isEmpty() ? "" : ", ord " + words);
    }
}
