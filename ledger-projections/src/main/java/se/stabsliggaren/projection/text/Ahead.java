package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Holding.State;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Until;

/**
 * How a decision holds by all that posts tell of it: that it is made, prolonged, carried out or ended. What they place ahead
 * leaves it as it was until then, and who reads how long it holds reads of this, too. What can have come and can be to come
 * leaves open whether it holds, unless it does or does not either way; see {@link Tense}.
 */
public final class Ahead {

    private final Instant now;
    private @Nullable Change begins;
    private final List<Extension> extensions = new ArrayList<>();
    private final List<Change> ends = new ArrayList<>();
    private final List<Change> done = new ArrayList<>();

    public Ahead(Instant now) {
        this.now = now;
    }

    /** @param does in Swedish: {@code upphävs} */
    private record Change(String does, Act act) {

        Instant earliest() {
            Instant earliest = Interval.of(act.occurred()).earliest();
            return earliest == null ? Instant.MIN : earliest;
        }

        int post() {
            return act.post();
        }

        Phrase words() {
            return Phrase.of(does + " ").occurred("", act.occurred()).nr(" enligt ", act.post());
        }
    }

    /** That it is made. */
    public Ahead begins(String does, Act act) {
        begins = act.hasHappened(now) ? null : new Change(does, act);
        return this;
    }

    /** That it is to hold longer, in the order of the posts. */
    public Ahead extended(Extension extension) {
        extensions.add(extension);
        return this;
    }

    /** That it is to hold no more. */
    public Ahead ends(String does, Act act) {
        ends.add(new Change(does, act));
        return this;
    }

    /** That it is done, which ends it where nobody said how long it holds. */
    public Ahead done(String does, Act act) {
        done.add(new Change(does, act));
        return this;
    }

    /** Whether it is over once it is carried out: with a time to hold it goes on holding, without one it is done. */
    public boolean isUntilDone(@Nullable Validity first) {
        return first == null && in(Tense.PAST).isEmpty() && in(Tense.OPEN).isEmpty();
    }

    /** Whether it certainly holds no more, whatever was said about how long it would. */
    public boolean isOver(@Nullable Validity first) {
        return anyHasHappened(ends) || (isUntilDone(first) && anyHasHappened(done));
    }

    private boolean anyHasHappened(List<Change> changes) {
        return changes.stream().anyMatch(change -> change.act().hasHappened(now));
    }

    private List<Extension> in(Tense tense) {
        return extensions.stream().filter(one -> one.act().tense(now) == tense).toList();
    }

    /** Those that have happened, and those too that may have. */
    private List<Extension> perhaps() {
        return extensions.stream()
                .filter(one -> one.act().tense(now) != Tense.FUTURE)
                .toList();
    }

    private List<Extension> ahead() {
        return extensions.stream().filter(one -> !one.act().hasHappened(now)).toList();
    }

    /**
     * How it holds, as it was said and extended, with what lies ahead; see {@link Extension#holding}. An end after it is over
     * counts where something prolongs it until then.
     */
    public Holding holding(@Nullable Validity first, @Nullable Instant lastSaid) {
        Holding holding = extended(first, lastSaid);
        Change end = end(first);
        if (end != null && isFirst(end, holding)) {
            return prolonged(begun(ended(holding, end)));
        }
        Holding told = prolonged(begun(holding));
        boolean goesOn = !ahead().isEmpty() || Extension.isToBegin(now, first, in(Tense.PAST));
        return end != null && goesOn ? told.with(told.state(), also(told, end)) : told;
    }

    /** What an extension that may have happened leaves open is told as that. */
    private Holding extended(@Nullable Validity first, @Nullable Instant lastSaid) {
        Holding without = Extension.holding(now, first, in(Tense.PAST), lastSaid);
        if (in(Tense.OPEN).isEmpty()) {
            return without;
        }
        Change over = done.stream()
                .filter(change -> first == null && in(Tense.PAST).isEmpty())
                .filter(change -> change.act().hasHappened(now))
                .findFirst()
                .orElse(null);
        if (over != null) {
            return perhaps(over);
        }
        Holding with = Extension.holding(now, first, perhaps(), lastSaid);
        if (holds(without) != holds(with)) {
            List<Part> words = holds(without) ? with.words() : without.words();
            return new Holding(
                    State.IMPRECISE, Phrase.of("gäller kanske, ").line(words).parts(), null);
        }
        return with.state() == State.COMING ? without.with(State.COMING, without.words()) : without;
    }

    private static boolean holds(Holding holding) {
        return switch (holding.state()) {
            case HOLDS, EXPIRES, IMPRECISE -> true;
            case COMING, EXPIRED -> false;
        };
    }

    private static boolean isFirst(Change end, Holding holding) {
        return holding.ends() == null || end.earliest().isBefore(holding.ends());
    }

    /** When it ends first: as its validity says, or as another post does; null when nobody can tell. */
    public @Nullable When firstEnd(@Nullable Validity first) {
        Validity latest = Extension.valid(now, first, in(Tense.PAST));
        When to = latest == null ? null : latest.to();
        Change end = end(first);
        if (end == null || (to != null && !end.earliest().isBefore(Until.over(to)))) {
            return to;
        }
        Occurred when = end.act().occurred();
        return when.at() == null ? when.from() : when.at();
    }

    /** Of what has not certainly ended it the first to do so. */
    private @Nullable Change end(@Nullable Validity first) {
        Stream<Change> carriedOut = first == null && in(Tense.PAST).isEmpty() ? done.stream() : Stream.of();
        return Stream.concat(ends.stream(), carriedOut)
                .filter(change -> !change.act().hasHappened(now))
                .min(Comparator.comparing(Change::earliest).thenComparing(Change::post))
                .orElse(null);
    }

    private boolean mayHaveCome(Change change) {
        return change.act().tense(now) != Tense.FUTURE;
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
        if (begins == null) {
            return holding;
        }
        return switch (holding.state()) {
            case EXPIRED -> holding;
            case COMING -> holding.with(State.COMING, also(holding, begins));
            case IMPRECISE ->
                mayHaveCome(begins)
                        ? holding.with(State.IMPRECISE, also(holding, begins))
                        : holding.with(State.COMING, begins.words().parts());
            case HOLDS, EXPIRES ->
                mayHaveCome(begins)
                        ? holding.with(State.IMPRECISE, of("gäller kanske, ", begins))
                        : holding.with(State.COMING, begins.words().parts());
        };
    }

    private Holding prolonged(Holding holding) {
        Holding told = holding;
        for (Extension extension : ahead()) {
            told = told.with(told.state(), also(told, new Change("förlängs", extension.act())));
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
