package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Estimate;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Estimates;
import se.stabsliggaren.projection.text.KnownThenWords;
import se.stabsliggaren.projection.view.Amendment;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** How judgements and estimates were made and made anew, each with what had been recorded when it was made. */
final class EstimateHistory {

    private final View<BreachRecordRow> known;

    EstimateHistory(View<BreachRecordRow> known) {
        this.known = known;
    }

    /** Of each judged cell of which anything was said, all of it, in the order it was recorded. */
    List<Estimates> of(Answers answers, Answers fallen) {
        List<Estimates> estimates = new ArrayList<>();
        for (RecordField field : RecordField.values()) {
            if (field.judged() || field == RecordField.AWARE) {
                List<Estimate> history = Stream.concat(answers.of(field).stream(), fallen.of(field).stream())
                        .sorted(Comparator.comparingInt(answer -> answer.row().number()))
                        .map(this::estimate)
                        .toList();
                if (!history.isEmpty()) {
                    estimates.add(new Estimates(field, field.swedish(), history));
                }
            }
        }
        return List.copyOf(estimates);
    }

    private Estimate estimate(Answer answer) {
        KnownThen then = known.knownWhen(answer.row());
        return new Estimate(
                answer.said(),
                answer.row().number(),
                FieldAnswers.occurred(answer.row()),
                KnownThenWords.of(then).parts(),
                then.surely(),
                then.atMost(),
                undoneIn(answer.row()),
                answer.jointly());
    }

    private static @Nullable Integer undoneIn(Row<?> row) {
        Amendment withdrawn = row.first(Amendment.Kind.WITHDRAWN);
        Amendment undone = withdrawn == null ? row.first(Amendment.Kind.CORRECTED) : withdrawn;
        return undone == null ? null : undone.by();
    }
}
