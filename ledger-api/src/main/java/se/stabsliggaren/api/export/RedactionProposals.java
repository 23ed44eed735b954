package se.stabsliggaren.api.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.api.access.NotFound;
import se.stabsliggaren.api.store.PostLog;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.integrity.bundle.Assessment;
import se.stabsliggaren.sight.Coverings;

/**
 * Proposes to whoever assesses a request which places to look at. It decides nothing: what is covered is what a person
 * records as {@code request.assessed}.
 */
public final class RedactionProposals {

    private static final int MOST = 5000;

    private final PostLog log;

    public RedactionProposals(PostLog log) {
        this.log = log;
    }

    /** Why somebody should look. */
    public enum Because {
        /** It bears a warning signal. */
        MARKED,
        /** It was hidden in an emergency. */
        HIDDEN,
        /** It names a person. */
        PERSON,
        /** It is a file, which may show anything. */
        FILE,
        /** A word of a person's name, or one that a signal or the request's last assessment covers elsewhere. */
        RECURS
    }

    /**
     * A place.
     *
     * @param passage as an assessment would name it, with the provision that a signal claims
     * @param reads what stands there
     */
    public record Place(Passages passage, Set<Because> because, String reads) {}

    /**
     * The places.
     *
     * @param more how many are left out
     */
    public record Proposal(List<Place> places, int more) {}

    /**
     * What to look at before this request is answered.
     *
     * @param size how many posts the incident has
     * @throws NotFound when the post is no request
     */
    public Proposal of(String origin, int size, int request) {
        StandingRequests requests = new StandingRequests();
        Coverings coverings = Coverings.none();
        for (StoredPost stored : posts(origin, size)) {
            requests.after(stored.post());
            coverings = coverings.after(stored.post());
        }
        if (!requests.stands(request)) {
            throw new NotFound("Nr %d är ingen begäran om allmän handling; ange numret på den post där begäran kom in."
                    .formatted(request));
        }
        RecurringWords recurring = recurring(origin, size, requests, request);
        List<Place> places = new ArrayList<>();
        int more = 0;
        for (StoredPost stored : posts(origin, size)) {
            for (Place place : places(stored.post(), coverings, recurring)) {
                if (places.size() < MOST) {
                    places.add(place);
                } else {
                    more++;
                }
            }
        }
        return new Proposal(List.copyOf(places), more);
    }

    private PagedIterable<StoredPost> posts(String origin, int size) {
        return new PagedIterable<>(size, (after, limit) -> log.posts(origin, after, limit));
    }

    private RecurringWords recurring(String origin, int size, StandingRequests requests, int request) {
        List<Passages> named = new ArrayList<>();
        requests.lastAssessment(request)
                .map(StandingRequests.Wording::event)
                .ifPresent(event -> named.addAll(((RequestAssessed) event).covered()));
        for (StoredPost stored : posts(origin, size)) {
            if (stored.post().event() instanceof SecrecyMarked signal) {
                named.addAll(signal.marked());
            }
        }
        RecurringWords recurring = new RecurringWords();
        Assessment elsewhere = new Assessment(size, Releases.passages(named));
        for (StoredPost stored : posts(origin, size)) {
            recurring.after(stored.post(), elsewhere);
        }
        return recurring;
    }

    private static List<Place> places(Post post, Coverings coverings, RecurringWords recurring) {
        Map<String, Draft> byPath = new LinkedHashMap<>();
        RedactionHints.at(post, coverings, recurring).slots().forEach(slot -> byPath.computeIfAbsent(
                        slot.path(), path -> new Draft())
                .add(slot));
        List<Place> places = new ArrayList<>();
        byPath.forEach((path, draft) -> draft.place(post.number(), path).ifPresent(places::add));
        if (places.stream().noneMatch(RedactionProposals::covers) && coverings.concern(post)) {
            Passages whole = new Passages(Ref.to(post.number()), null, List.of(), null);
            places.addFirst(new Place(whole, Set.of(coverings.hide(post) ? Because.HIDDEN : Because.MARKED), ""));
        }
        return places;
    }

    private static boolean covers(Place place) {
        return place.because().contains(Because.MARKED) || place.because().contains(Because.HIDDEN);
    }

    /** What is gathered of the slots of one path. */
    private static final class Draft {
        private final List<Integer> words = new ArrayList<>();
        private final Set<Because> because = EnumSet.noneOf(Because.class);
        private final StringBuilder reads = new StringBuilder();
        private @Nullable String provision;
        private int slots;

        void add(RedactionHints.At slot) {
            slots++;
            if (!slot.because().isEmpty()) {
                words.add(slot.position());
                because.addAll(slot.because());
                reads.append(slot.reads());
                provision = provision == null ? slot.provision() : provision;
            }
        }

        Optional<Place> place(int number, String path) {
            List<Integer> some = words.size() == slots ? List.of() : List.copyOf(words);
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Place(
                            new Passages(Ref.to(number), path, some, provision),
                            because,
                            reads.toString().strip()));
        }
    }
}
