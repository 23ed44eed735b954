package se.stabsliggaren.projection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;

/**
 * What has to be known before somebody can say whether a duty to report applies.
 *
 * @param ask the question that the law asks, in Swedish
 * @param suggests posts that speak for it
 * @param excepts posts that speak against it, though its clock has begun
 * @param facts what it depends on
 * @param hints thresholds and the like, which decide nothing here
 */
public record Question(String ask, List<Sign> suggests, List<Sign> excepts, List<Fact> facts, List<Hint> hints) {

    public Question {
        Objects.requireNonNull(ask, "a question asks something");
        suggests = suggests == null ? List.of() : List.copyOf(suggests);
        excepts = excepts == null ? List.of() : List.copyOf(excepts);
        facts = facts == null ? List.of() : List.copyOf(facts);
        hints = hints == null ? List.of() : List.copyOf(hints);
    }

    /**
     * Something it depends on.
     *
     * @param fact as a clause, {@code hur risken för de registrerade är bedömd}
     * @param told by which posts it is told; none when no kind of post tells it
     * @param sought by which posts it is told that it was looked for in vain, which does not tell it
     */
    public record Fact(String fact, List<Sign> told, List<Sign> sought) {

        public Fact {
            Objects.requireNonNull(fact, "a fact is told in words");
            told = told == null ? List.of() : List.copyOf(told);
            sought = sought == null ? List.of() : List.copyOf(sought);
        }
    }

    /**
     * What helps whoever judges.
     *
     * @param basis where it stands
     * @param from the first day it was in force; null when as long as the duty
     */
    public record Hint(String hint, String basis, @Nullable LocalDate from, Sureness mark) {

        public Hint {
            Objects.requireNonNull(hint, "a hint is told in words");
            Objects.requireNonNull(basis, "a hint says where it stands");
            Objects.requireNonNull(mark, "a hint says how sure it is");
        }
    }

    /** Whether one of them is this event. */
    public static boolean any(List<Sign> signs, Event said) {
        return signs.stream().anyMatch(sign -> sign.isOf(said));
    }
}
