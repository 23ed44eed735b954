package se.stabsliggaren.api.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import se.stabsliggaren.api.register.IncidentEntry;
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

/** What one assessment leaves open, and no more (spec/bundle.md, "Masked bundles"). */
final class RedactedExport implements ExportScope {

    private static final String NOT_ASSESSED = "Ingår inte i utlämnandet.";

    private final IncidentEntry incident;
    private final String register;
    private final Assessment assessment;
    private final PostLog posts;
    private final String later;

    /** The posts that erased slots lead to. */
    private final Set<Integer> leading;

    /** @param size how many posts of the incident there will be */
    RedactedExport(IncidentEntry incident, int size, String register, Assessment assessment, PostLog posts) {
        this.incident = incident;
        this.register = register;
        this.assessment = assessment;
        this.posts = posts;
        this.leading = Leading.posts(
                new PagedIterable<>(size, (after, limit) -> posts.posts(incident.log(), after, limit)), assessment);
        this.later = "Efter sekretessprövningen i nr %d; ingen har prövat det.".formatted(assessment.post());
    }

    @Override
    public byte[] line(StoredPost post) {
        int number = post.post().number();
        if (number > assessment.post()) {
            return leadingOrNothing(post, later);
        }
        Optional<String> all = coveringAll(number);
        if (all.isPresent()) {
            return leadingOrNothing(post, all.get());
        }
        if (!assessment.concerns(number) && post.seed() != null) {
            return ExportScope.open(post);
        }
        return ContentLine.slots(slots(post));
    }

    /** Of a post that is withheld, what erased slots are held to; what was erased of it in its turn leads nowhere here. */
    private byte[] leadingOrNothing(StoredPost post, String why) {
        if (!leading.contains(post.post().number())) {
            return ContentLine.withheld(why);
        }
        List<ShownSlot> slots = Masked.slots(
                post.slots(), (path, position) -> Leading.leads(post, path) ? Optional.empty() : Optional.of(why));
        return ContentLine.slots(slots.stream()
                .<ShownSlot>map(slot -> slot instanceof ShownSlot.Erased erased
                        ? new ShownSlot.Withheld(erased.path(), erased.position(), erased.digest(), why)
                        : slot)
                .toList());
    }

    private Optional<String> coveringAll(int number) {
        return assessment.coveringAll(number).map(Assessment.Passage::provision);
    }

    private List<ShownSlot> slots(StoredPost post) {
        int number = post.post().number();
        return Masked.slots(
                post.slots(),
                (path, position) -> leading.contains(number) && Leading.leads(post, path)
                        ? Optional.empty()
                        : assessment.covering(number, path, position).map(Assessment.Passage::provision));
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
        return leadsHere(post.post()) ? ExportScope.open(post) : ContentLine.withheld(NOT_ASSESSED);
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
    public void pictures(RenderedViews pictures, IncidentEntry of, int size, RenderedViews.Frame frame)
            throws IOException {
        int last = Math.toIntExact(assessment.post());
        Iterable<StoredPost> stored = new PagedIterable<>(last, (after, limit) -> posts.posts(of.log(), after, limit));
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
