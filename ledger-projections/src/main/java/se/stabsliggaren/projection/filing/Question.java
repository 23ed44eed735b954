package se.stabsliggaren.projection.filing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.breachrecord.Topic;
import se.stabsliggaren.projection.regime.Sureness;

/**
 * One question of a form.
 *
 * @param number the recipient's own number, or ours where the form says so
 * @param cells the cells of the record of breaches that answer it
 * @param topics what posts that answer it tell of
 * @param particulars the single fields of posts that answer it
 * @param elsewhere whether the answer may as well be what no kind of post holds
 * @param since the forms by which what is new is asked for, when that is all that is
 * @param mark how sure we are that it is asked so
 */
record Question(
        String number,
        String question,
        List<RecordField> cells,
        List<Topic> topics,
        List<Particular> particulars,
        @Nullable Boolean elsewhere,
        List<String> since,
        Sureness mark) {

    Question {
        Objects.requireNonNull(number, "a question has a number");
        Objects.requireNonNull(question, number);
        cells = cells == null ? List.of() : List.copyOf(cells);
        topics = topics == null ? List.of() : List.copyOf(topics);
        particulars = particulars == null ? List.of() : List.copyOf(particulars);
        since = since == null ? List.of() : List.copyOf(since);
        Objects.requireNonNull(mark, number + " mark");
    }

    /** Whether all that can answer it is looked for, so that where nothing is found no post says it. */
    boolean isLookedFor() {
        return !Boolean.TRUE.equals(elsewhere) && !(cells.isEmpty() && topics.isEmpty() && particulars.isEmpty());
    }
}
