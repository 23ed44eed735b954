package se.stabsliggaren.integrity.bundle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.NamedSlots;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;

/**
 * What the posts of one log say of disposals, read from the first to the last: the whole rule of what may be erased
 * (spec/bundle.md, "What was erased"). Remembers decisions and erasures, and nothing else of the log.
 */
public final class Disposals {

    public static final String DECIDED = "record.disposal-decided";
    public static final String CARRIED_OUT = "record.disposal-carried-out";
    public static final String WITHDRAWN = "record.withdrawn";

    private static final int KEPT = 1000;
    private static final Set<String> HEAD = Set.of("type", "version");
    private static final Pattern PASSAGE = Pattern.compile("data\\.passages(\\[[0-9]+]\\.(post|path|words))?");

    private final Consumer<Fault> faults;

    /** The wording that counts of each matter that a decision of disposal stands in. */
    private final Map<Long, Wording> wordings = new HashMap<>();

    /** The matter of each post that words a decision anew. */
    private final Map<Long, Long> matters = new HashMap<>();

    /** What is said to be erased by each post that is still to come. */
    private final Map<Long, List<Place>> expected = new HashMap<>();

    private final List<Erasure> erasures = new ArrayList<>();
    private int more;

    /** What a post has to do with disposals. */
    public sealed interface Act {

        /** @param corrects the post that it words anew; null when it is the first wording */
        record Decided(@Nullable Long corrects, List<Passage> passages) implements Act {

            public Decided {
                passages = List.copyOf(passages);
            }
        }

        /** @param post the post that is withdrawn */
        record Withdrawn(long post) implements Act {}

        /** @param decision the post that it cites; null when that is not shown */
        record CarriedOut(@Nullable Long decision) implements Act {}

        /** Nothing. */
        record Other() implements Act {}
    }

    /** What can be wrong with an erased slot. */
    public enum Wrong {
        /** No later post tells of it. */
        UNRESOLVED,
        /** The decision does not name it, or is not shown. */
        UNDECIDED,
        /** It is nothing that can be erased. */
        NOT_ERASABLE
    }

    /**
     * Something wrong with what is erased of a post.
     *
     * @param by the post that is said to have erased it
     * @param path the first slot that it is true of
     */
    public record Fault(Wrong wrong, long post, long by, String path, int position) {}

    /**
     * Slots of one path that were erased, as a decision says.
     *
     * @param from the first position
     * @param to the last position
     * @param by the post that tells of it
     * @param decision the wording of the decision that counts
     */
    public record Erasure(long post, String path, int from, int to, long by, long decision) {

        @Override
        public String toString() {
            return "nr %d %s[%s]: genom nr %d, efter beslutet i nr %d"
                    .formatted(post, path, from == to ? from : from + "–" + to, by, decision);
        }
    }

    /** What a wording names, found by the post: a decision may name as much as a post can hold, and be carried out often. */
    private record Wording(long number, Map<Long, NamedSlots<Passage>> named) {

        static Wording of(long number, List<Passage> passages) {
            Map<Long, NamedSlots<Passage>> named = new HashMap<>();
            passages.forEach(passage -> named.computeIfAbsent(passage.post(), post -> new NamedSlots<>())
                    .add(passage.path(), passage.words(), passage));
            return new Wording(number, named);
        }

        /** The first position of a place that no passage names; beyond the last when they name all. */
        int firstUnnamed(Place place) {
            NamedSlots<Passage> slots = named.get(place.post());
            int at = place.from();
            while (slots != null
                    && at <= place.to()
                    && slots.first(place.path(), at).isPresent()) {
                at++;
            }
            return at;
        }
    }

    private record Place(long post, String path, int from, int to) {}

    /** @param faults is told what is wrong, of each post that something was erased of the first place */
    public Disposals(Consumer<Fault> faults) {
        this.faults = faults;
    }

    /** Whether a slot leads to an erasure, so that a masked bundle may show it whatever is covered. */
    public static boolean leads(String type, String path) {
        return switch (type) {
            case CARRIED_OUT -> HEAD.contains(path) || path.equals("data.decision");
            case DECIDED ->
                HEAD.contains(path)
                        || path.equals("corrects")
                        || PASSAGE.matcher(path).matches();
            default -> false;
        };
    }

    /**
     * The next post.
     *
     * @param erased its slots that are erased, in order
     */
    public void post(long number, List<Slot> erased, Act act) {
        expect(number, erased);
        switch (act) {
            case Act.Decided decided -> {
                long matter = decided.corrects() == null ? number : decided.corrects();
                matters.put(number, matter);
                wordings.put(matter, Wording.of(number, decided.passages()));
            }
            case Act.Withdrawn withdrawn -> wordings.remove(matter(withdrawn.post()));
            case Act.CarriedOut carriedOut -> carriedOut(number, carriedOut.decision());
            case Act.Other ignored -> {}
        }
        unresolved(number, expected.remove(number));
    }

    /** That there are no more posts. */
    public void end() {
        expected.keySet().stream().sorted().forEach(by -> unresolved(by, expected.get(by)));
        expected.clear();
    }

    /** What was erased as it was decided, by the order of the posts that tell of it; the first thousand places. */
    public List<Erasure> erasures() {
        return List.copyOf(erasures);
    }

    /** How many places there are beyond those. */
    public int more() {
        return more;
    }

    /**
     * A slot that is said to be erased.
     *
     * @param erasable whether it is of a kind that can be
     */
    public record Slot(String path, int position, long by, boolean erasable) {}

    private void expect(long number, List<Slot> erased) {
        Set<Wrong> told = new LinkedHashSet<>();
        for (Slot slot : erased) {
            if (!slot.erasable() && told.add(Wrong.NOT_ERASABLE)) {
                faults.accept(new Fault(Wrong.NOT_ERASABLE, number, slot.by(), slot.path(), slot.position()));
            }
            if (slot.by() > number) {
                add(expected.computeIfAbsent(slot.by(), by -> new ArrayList<>()), number, slot);
            } else if (told.add(Wrong.UNRESOLVED)) {
                faults.accept(new Fault(Wrong.UNRESOLVED, number, slot.by(), slot.path(), slot.position()));
            }
        }
    }

    /** Neighbouring words are one place, so that a long text that is erased costs little. */
    private static void add(List<Place> places, long post, Slot slot) {
        Place last = places.isEmpty() ? new Place(0, "", 0, 0) : places.getLast();
        boolean follows = last.post() == post && last.path().equals(slot.path()) && last.to() + 1 == slot.position();
        if (follows) {
            places.set(places.size() - 1, new Place(post, slot.path(), last.from(), slot.position()));
        } else {
            places.add(new Place(post, slot.path(), slot.position(), slot.position()));
        }
    }

    private void carriedOut(long number, @Nullable Long decision) {
        List<Place> places = expected.remove(number);
        if (places == null) {
            return;
        }
        Wording wording = decision == null ? null : wordings.get(matter(decision));
        long undecided = 0;
        for (Place place : places) {
            int bad = wording == null ? place.from() : wording.firstUnnamed(place);
            if (bad <= place.to() && undecided != place.post()) {
                undecided = place.post();
                faults.accept(new Fault(Wrong.UNDECIDED, place.post(), number, place.path(), bad));
            } else if (bad > place.to() && wording != null) {
                tell(new Erasure(place.post(), place.path(), place.from(), place.to(), number, wording.number()));
            }
        }
    }

    private void tell(Erasure erasure) {
        if (erasures.size() < KEPT) {
            erasures.add(erasure);
        } else {
            more++;
        }
    }

    private void unresolved(long by, @Nullable List<Place> places) {
        long told = 0;
        for (Place place : places == null ? List.<Place>of() : places) {
            if (place.post() != told) {
                told = place.post();
                faults.accept(new Fault(Wrong.UNRESOLVED, told, by, place.path(), place.from()));
            }
        }
    }

    private long matter(long post) {
        return matters.getOrDefault(post, post);
    }
}
