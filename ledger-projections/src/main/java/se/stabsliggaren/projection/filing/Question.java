package se.stabsliggaren.projection.filing;

import java.util.List;
import java.util.Objects;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.breachrecord.Topic;
import se.stabsliggaren.projection.regime.Sureness;

/**
 * One question of a form.
 *
 * @param number the recipient's own number, or ours where the form says so
 * @param cells the cells of the record of breaches that answer it
 * @param topics what posts that answer it tell of
 * @param mark how sure we are that it is asked so
 */
record Question(String number, String question, List<RecordField> cells, List<Topic> topics, Sureness mark) {

    Question {
        Objects.requireNonNull(number, "a question has a number");
        Objects.requireNonNull(question, number);
        cells = cells == null ? List.of() : List.copyOf(cells);
        topics = topics == null ? List.of() : List.copyOf(topics);
        Objects.requireNonNull(mark, number + " mark");
    }
}
