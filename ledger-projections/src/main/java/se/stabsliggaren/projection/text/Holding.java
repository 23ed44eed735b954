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

    /** Not yet, without an end, with an end, with an end nobody can place, no longer. */
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
        if (from != null && from.earliest().isAfter(now)) {
            return new Holding(State.COMING, begins(from, to).text(", ", said).parts(), ends);
        }
        if (to != null && ends != null) {
            boolean expired = !ends.isAfter(now);
            Phrase phrase = (expired ? Phrase.of("").when("utgånget ", to) : ends(now, to)).text(", ", said);
            return new Holding(expired ? State.EXPIRED : State.EXPIRES, phrase.parts(), ends);
        }
        if (said != null) {
            Phrase phrase = Phrase.of("gäller kanske, slutet är sagt så: ").text("", said);
            return new Holding(State.IMPRECISE, phrase.parts(), null);
        }
        return new Holding(State.HOLDS, openEnded(now, lastSaid).parts(), null);
    }

    /**
     * How that holds at a moment which was given a time, and then perhaps another, which need not begin where the first ended.
     *
     * @param latest the last time it was given; the first one when there was no other
     */
    public static Holding prolonged(
            Instant now, @Nullable Validity first, @Nullable Validity latest, @Nullable Instant lastSaid) {
        When from = first == null ? null : first.from();
        When to = first == null ? null : first.to();
        When again = latest == null ? null : latest.from();
        boolean apart = to != null && again != null && again.earliest().isAfter(Until.over(to));
        if (latest == null || again == null || !apart || !again.earliest().isAfter(now)) {
            return at(now, from, latest, lastSaid);
        }
        Holding before = at(now, from, first, lastSaid);
        return before.state() == State.EXPIRED
                ? at(now, again, latest, null)
                : before.with(
                        before.state(),
                        Phrase.of("")
                                .line(before.words())
                                .range(", sedan ", again, latest.to())
                                .parts());
    }

    /** The same end, otherwise told. */
    Holding with(State other, List<Part> told) {
        return new Holding(other, told, ends);
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
