package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Until;

/**
 * Whether something holds at a moment, told no more exactly than its validity was said.
 *
 * @param words the same in Swedish: {@code gäller, löper ut fre 8 nov}
 * @param ends the first instant at which it certainly holds no longer, or may not where its end was placed ahead; null when
 *     nobody said
 */
public record Holding(
        State state, List<Part> words, @Nullable Instant ends) {

    /** Not yet, without an end, with an end, with a beginning or an end nobody can place, no longer. */
    public enum State {
        COMING,
        HOLDS,
        EXPIRES,
        IMPRECISE,
        EXPIRED
    }

    /**
     * How it holds at a moment.
     *
     * @param from since when, or null when it was not said
     * @param latest what was last said about how long, or null
     * @param lastSaid when it was last said to hold; null when that is not asked
     */
    public static Holding at(Instant now, @Nullable When from, @Nullable Validity latest, @Nullable Instant lastSaid) {
        When to = latest == null ? null : latest.to();
        Text said = latest == null ? null : latest.said();
        Instant ends = to == null ? null : Until.over(to);
        boolean over = ends != null && !ends.isAfter(now);
        if (from != null && from.earliest().isAfter(now)) {
            return new Holding(State.COMING, begins(from, to).text(", ", said).parts(), ends);
        }
        if (!over && from != null && mayBeLaterThan(now, from)) {
            Phrase phrase = Phrase.of("gäller kanske, ").when("börjar ", from).range(", ", null, to);
            return new Holding(State.IMPRECISE, phrase.text(", ", said).parts(), ends);
        }
        if (to != null && over) {
            return new Holding(
                    State.EXPIRED,
                    Phrase.of("").when("utgånget ", to).text(", ", said).parts(),
                    ends);
        }
        if (to != null && isUncertain(to) && !to.earliest().isAfter(now)) {
            Phrase phrase = Phrase.of("gäller kanske, ").when("löper ut ", to);
            return new Holding(State.IMPRECISE, phrase.text(", ", said).parts(), ends);
        }
        if (to != null) {
            return new Holding(State.EXPIRES, ends(now, to).text(", ", said).parts(), ends);
        }
        if (said != null) {
            Phrase phrase = Phrase.of("gäller kanske, slutet är sagt så: ").text("", said);
            return new Holding(State.IMPRECISE, phrase.parts(), null);
        }
        return new Holding(State.HOLDS, openEnded(now, lastSaid).parts(), null);
    }

    /** The same end, otherwise told. */
    Holding with(State other, List<Part> told) {
        return new Holding(other, told, ends);
    }

    /** Whether what begins then has begun at whatever instant that was. */
    static boolean hasBegun(When from, Instant now) {
        return !from.earliest().isAfter(now) && !mayBeLaterThan(now, from);
    }

    private static boolean mayBeLaterThan(Instant now, When from) {
        return isUncertain(from) && from.end().isAfter(now);
    }

    /** Whether it is a moment that nobody can place within its time. What bounds a validity by its day or week does so whole. */
    private static boolean isUncertain(When when) {
        return switch (when) {
            case When.About ignored -> true;
            case When.Between ignored -> true;
            case When.At ignored -> false;
            case When.Day ignored -> false;
            case When.Part ignored -> false;
            case When.Week ignored -> false;
            case When.Month ignored -> false;
            case When.Year ignored -> false;
        };
    }

    private static Phrase begins(When from, @Nullable When to) {
        return Phrase.of("").when("börjar gälla ", from).range(", ", null, to);
    }

    private static Phrase ends(Instant now, When to) {
        LocalDate today = LocalDate.ofInstant(now, When.LOCAL);
        Phrase ends = Phrase.of("gäller, ");
        return switch (to) {
            case When.At at
            when today.equals(LocalDate.ofInstant(at.earliest(), When.LOCAL)) ->
                ends.words("upphör i dag " + SwedishTime.clock(at.earliest()));
            case When.Day day when today.equals(day.date()) -> ends.words("upphör i dag");
            case When.Part part
            when today.equals(part.date()) -> ends.words("upphör i dag, " + SwedishTime.word(part.part()));
            case When.At at -> ends.when("löper ut ", at);
            case When.Day day -> ends.when("löper ut ", day);
            case When.Part part -> ends.when("löper ut ", part);
            case When.Week week -> ends.when("löper ut ", week);
            case When.Month month -> ends.when("löper ut ", month);
            case When.Year year -> ends.when("löper ut ", year);
            case When.About about -> ends.when("löper ut ", about);
            case When.Between between -> ends.when("löper ut ", between);
        };
    }

    private static Phrase openEnded(Instant now, @Nullable Instant lastSaid) {
        return Phrase.of("gäller").and(LastSaid.longAgo(lastSaid, now)).words(", " + Absence.words("till när"));
    }
}
