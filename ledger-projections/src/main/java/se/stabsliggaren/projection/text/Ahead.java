package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Holding.State;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/**
 * What posts place ahead in time of something that holds: that it is decided, prolonged or ended then. Until then it is as
 * it was, and who reads how long it holds reads of this, too.
 */
public final class Ahead {

    private final Instant now;
    private @Nullable Change begins;
    private final List<Change> prolonged = new ArrayList<>();
    private final List<Change> ends = new ArrayList<>();

    public Ahead(Instant now) {
        this.now = now;
    }

    /** @param does in Swedish: {@code upphävs} */
    private record Change(String does, Occurred when, int post) {

        Instant earliest() {
            Instant earliest = Interval.of(when).earliest();
            return earliest == null ? Instant.MIN : earliest;
        }

        Phrase words() {
            return Phrase.of(does + " ").occurred("", when).nr(" enligt ", post);
        }
    }

    private boolean lies(Occurred when) {
        return !Since.hasHappened(when, now);
    }

    /** That it is decided. */
    public Ahead begins(String does, Occurred when, int post) {
        if (lies(when)) {
            begins = new Change(does, when, post);
        }
        return this;
    }

    /** That it is to hold longer. */
    public Ahead prolonged(String does, Occurred when, int post) {
        return add(prolonged, new Change(does, when, post));
    }

    /** That it is to hold no more. */
    public Ahead ends(String does, Occurred when, int post) {
        return add(ends, new Change(does, when, post));
    }

    private Ahead add(List<Change> to, Change change) {
        if (lies(change.when())) {
            to.add(change);
        }
        return this;
    }

    /**
     * How it holds, as it was said and extended, with what lies ahead; see {@link Extension#holding}. An end after it is over
     * counts where something prolongs it until then.
     */
    public Holding holding(@Nullable Validity first, List<Extension> extensions, @Nullable Instant lastSaid) {
        Holding holding = Extension.holding(now, first, extensions, lastSaid);
        Change end = end();
        if (end != null && isFirst(end, holding)) {
            return prolonged(begun(ended(holding, end)));
        }
        Holding told = prolonged(begun(holding));
        boolean goesOn = !prolonged.isEmpty() || Extension.isToBegin(now, first, extensions);
        return end != null && goesOn ? told.with(told.state(), also(told, end)) : told;
    }

    private static boolean isFirst(Change end, Holding holding) {
        return holding.ends() == null || end.earliest().isBefore(holding.ends());
    }

    /** When it ends first: as its validity says, or as another post does; null when nobody can tell. */
    public @Nullable When firstEnd(@Nullable When to) {
        Change end = end();
        return end != null && (to == null || end.earliest().isBefore(Until.over(to)))
                ? end.when().at() == null ? end.when().from() : end.when().at()
                : to;
    }

    private @Nullable Change end() {
        return ends.stream()
                .min(Comparator.comparing(Change::earliest).thenComparing(Change::post))
                .orElse(null);
    }

    private boolean mayHaveCome(Change change) {
        return !change.earliest().isAfter(now);
    }

    private Holding ended(Holding holding, Change end) {
        return switch (holding.state()) {
            case EXPIRED -> holding;
            case COMING, IMPRECISE -> holding.with(holding.state(), also(holding, end));
            case HOLDS, EXPIRES ->
                mayHaveCome(end) ? perhaps(end) : new Holding(State.EXPIRES, of("gäller, ", end), end.earliest());
        };
    }

    private Holding begun(Holding holding) {
        if (begins == null || holding.state() == State.EXPIRED) {
            return holding;
        }
        if (holding.state() == State.COMING) {
            return holding.with(State.COMING, also(holding, begins));
        }
        return mayHaveCome(begins)
                ? perhaps(begins)
                : holding.with(State.COMING, begins.words().parts());
    }

    private Holding prolonged(Holding holding) {
        Holding told = holding;
        for (Change change : prolonged) {
            told = told.with(told.state(), also(told, change));
        }
        return told;
    }

    private static Holding perhaps(Change change) {
        return new Holding(State.IMPRECISE, of("gäller kanske, ", change), null);
    }

    private static List<Part> of(String before, Change change) {
        return Phrase.of(before).and(change.words()).parts();
    }

    private static List<Part> also(Holding holding, Change change) {
        return Phrase.of("")
                .line(holding.words())
                .words(", ")
                .and(change.words())
                .parts();
    }
}
