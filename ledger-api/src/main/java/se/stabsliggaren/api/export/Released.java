package se.stabsliggaren.api.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import se.stabsliggaren.api.register.Listed;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.format.Enclosures.Enclosure;
import se.stabsliggaren.format.Masked;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.integrity.bundle.BundleWriter;
import se.stabsliggaren.integrity.bundle.ContentLine;

/** What one assessment leaves open, and no more (proof.md, "Masked bundles"). */
final class Released implements Showing {

    private static final String NOT_ASSESSED = "Ingår inte i utlämnandet.";
    private static final Set<String> SHOWN_LATER = Set.of("type", "version");

    private final Listed incident;
    private final String register;
    private final Assessment assessment;
    private final PostLog posts;
    private final String later;

    /** The posts after the assessment that slots shown are said to be erased by. */
    private final Set<Integer> erasers = new HashSet<>();

    Released(Listed incident, String register, Assessment assessment, PostLog posts) {
        this.incident = incident;
        this.register = register;
        this.assessment = assessment;
        this.posts = posts;
        this.later = "Efter sekretessprövningen i nr %d; ingen har prövat det.".formatted(assessment.post());
    }

    @Override
    public byte[] line(StoredPost post) {
        int number = post.post().number();
        if (number > assessment.post()) {
            return erasers.contains(number) ? ContentLine.slots(eraser(post)) : ContentLine.withheld(later);
        }
        Optional<String> all = coveringAll(number);
        if (all.isPresent()) {
            return ContentLine.withheld(all.get());
        }
        if (!assessment.concerns(number) && post.seed() != null) {
            return Showing.open(post);
        }
        List<ShownSlot> slots = slots(post);
        slots.forEach(this::remember);
        return ContentLine.slots(slots);
    }

    private void remember(ShownSlot slot) {
        if (slot instanceof ShownSlot.Erased erased && erased.byPost() > assessment.post()) {
            erasers.add(erased.byPost());
        }
    }

    /** That it is such a post, and nothing else; what was erased of it in its turn leads nowhere here. */
    private List<ShownSlot> eraser(StoredPost post) {
        List<ShownSlot> slots = Masked.slots(
                post.slots(), (path, position) -> SHOWN_LATER.contains(path) ? Optional.empty() : Optional.of(later));
        return slots.stream()
                .<ShownSlot>map(slot -> slot instanceof ShownSlot.Erased erased
                        ? new ShownSlot.Withheld(erased.path(), erased.position(), erased.digest(), later)
                        : slot)
                .toList();
    }

    private Optional<String> coveringAll(int number) {
        return assessment.coveringAll(number).map(Assessment.Passage::provision);
    }

    private List<ShownSlot> slots(StoredPost post) {
        int number = post.post().number();
        return Masked.slots(
                post.slots(),
                (path, position) -> assessment.covering(number, path, position).map(Assessment.Passage::provision));
    }

    @Override
    public boolean shows(StoredPost post, Enclosure enclosure) {
        int number = post.post().number();
        return number <= assessment.post()
                && enclosure.attachment().digest() instanceof Digest.Sha256
                && assessment.covering(number, enclosure.path() + ".digest", 0).isEmpty();
    }

    @Override
    public byte[] registerLine(StoredPost post) {
        return leadsHere(post.post()) ? Showing.open(post) : ContentLine.withheld(NOT_ASSESSED);
    }

    private boolean leadsHere(Post post) {
        return post.event() instanceof RegisterEvent event
                && switch (event) {
                    case KeyIntroduced key ->
                        key.log().equals(incident.log()) || key.log().equals(register);
                    case HeadNoted noted -> noted.incident().equals(incident.log());
                    case RegisterEvent.RegisterOpened ignored -> false;
                    case RegisterEvent.AuthorityRegistered ignored -> false;
                    case RegisterEvent.IncidentRegistered ignored -> false;
                    case RegisterEvent.LogContinued ignored -> false;
                    case RegisterEvent.MoveNoted ignored -> false;
                    case RegisterEvent.IncidentStateNoted ignored -> false;
                    case RegisterEvent.IncidentReleased ignored -> false;
                    case RegisterEvent.AccessChanged ignored -> false;
                    case RegisterEvent.ClockStepped ignored -> false;
                    case RegisterEvent.HistoryDeclared ignored -> false;
                };
    }

    @Override
    public void pictures(Pictures pictures, Listed of, int size, Pictures.Frame frame) throws IOException {
        int last = Math.toIntExact(assessment.post());
        Iterable<StoredPost> stored = new Pages<>(last, (after, limit) -> posts.posts(of.log(), after, limit));
        Iterable<Post> shown = () -> StreamSupport.stream(stored.spliterator(), false)
                .map(this::post)
                .iterator();
        pictures.of(of, last, shown, frame);
    }

    private Post post(StoredPost stored) {
        return coveringAll(stored.post().number())
                .map(provision -> Masked.unknown(stored.post(), provision))
                .orElseGet(() -> Masked.post(stored.post(), slots(stored)));
    }

    @Override
    public void finish(BundleWriter bundle) throws IOException {
        bundle.finishMasked(assessment.post());
    }
}
