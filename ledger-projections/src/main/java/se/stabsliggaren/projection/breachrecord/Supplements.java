package se.stabsliggaren.projection.breachrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.breachrecord.Filings.Filing;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Interval;

/**
 * What the authority has not been told: what was recorded after the last filing, or after the moment it was made when
 * that is earlier. What cannot be placed in time is rather told twice than never.
 */
final class Supplements {

    private Supplements() {}

    static @Nullable Supplement of(List<Filing> filings, Answers answers, Answers fallen, List<Missing> missing) {
        Filing last = filings.stream()
                .max(Comparator.comparingInt(filing -> filing.row().name()))
                .orElse(null);
        if (last == null) {
            return null;
        }
        List<Change> changes = new ArrayList<>();
        for (RecordField field : RecordField.values()) {
            Change change = change(field, last, answers.of(field), fallen.of(field));
            if (!field.ofTheFiling()
                    && !(change.added().isEmpty() && change.gone().isEmpty())) {
                changes.add(change);
            }
        }
        return new Supplement(
                last.row().name(),
                FieldAnswers.occurred(last.row()),
                references(answers.of(RecordField.IMY_NUMBERS)),
                List.copyOf(changes),
                missing.stream().filter(one -> !one.field().ofTheFiling()).toList());
    }

    private static Change change(RecordField field, Filing last, List<Answer> answers, List<Answer> fallen) {
        List<Value> now = Cells.values(field, answers);
        List<Past> undone = Cells.past(
                        fallen.stream().filter(answer -> !isAfter(answer, last)).toList())
                .stream()
                .filter(past -> past.in() > last.row().name())
                .toList();
        List<Value> told = Cells.values(
                field, answers.stream().filter(answer -> !isAfter(answer, last)).toList());
        Set<List<Part>> known = said(
                Stream.concat(told.stream().map(Value::said), undone.stream().map(Past::said)));
        List<Value> added =
                now.stream().filter(value -> !known.contains(value.said())).toList();
        Set<List<Part>> still = said(now.stream().map(Value::said));
        List<Past> gone =
                undone.stream().filter(past -> !still.contains(past.said())).toList();
        return new Change(field, field.swedish(), added, gone);
    }

    private static Set<List<Part>> said(Stream<List<Part>> lines) {
        return lines.collect(Collectors.toSet());
    }

    private static boolean isAfter(Answer answer, Filing last) {
        Instant filed = Interval.of(last.row()).earliest();
        return answer.row().number() > last.row().name()
                || (filed != null && answer.row().recordedAt().isAfter(filed));
    }

    private static List<String> references(List<Answer> numbers) {
        return numbers.stream()
                .map(answer -> Part.plain(answer.said()))
                .distinct()
                .toList();
    }
}
