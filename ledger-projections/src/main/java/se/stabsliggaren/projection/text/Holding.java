package se.stabsliggaren.projection.text;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Until;

/**
 * Whether something holds at a moment, told no more exactly than its validity was said.
 *
 * @param words the same in Swedish: {@code löper ut fre 8 nov}
 * @param ends the first instant at which it certainly holds no longer; null when nobody said
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
     */
    public static Holding at(Instant now, @Nullable When from, @Nullable Validity latest) {
        When to = latest == null ? null : latest.to();
        Text said = latest == null ? null : latest.said();
        Instant ends = to == null ? null : Until.over(to);
        if (from != null && from.earliest().isAfter(now)) {
            return new Holding(
                    State.COMING,
                    Phrase.of("").range("kommer att gälla ", from, to).text(", ", said).parts(),
                    ends);
        }
        if (to != null && ends != null) {
            boolean expired = !ends.isAfter(now);
            Phrase phrase = Phrase.of("")
                    .when(expired ? "utgånget " : "gäller, löper ut ", to)
                    .text(", ", said);
            return new Holding(expired ? State.EXPIRED : State.EXPIRES, phrase.parts(), ends);
        }
        if (said != null) {
            Phrase phrase =
                    Phrase.of("gäller kanske, slutet är sagt så: ").text("", said);
            return new Holding(State.IMPRECISE, phrase.parts(), null);
        }
        return new Holding(State.HOLDS, Phrase.of("gäller, " + Absence.words("till när")).parts(), null);
    }
}
