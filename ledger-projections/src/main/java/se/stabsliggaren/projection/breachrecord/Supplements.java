package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Change;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Supplement;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * What the authority has not been told. A filing holds what had been recorded before it was made; what happened since, or
 * was put right, it cannot hold. What was recorded since of what happened before, it may hold: no post says so.
 */
final class Supplements {

    private final View<BreachRecordRow> known;
    private final Proposing proposing;

    Supplements(View<BreachRecordRow> known, Proposing proposing) {
        this.known = known;
        this.proposing = proposing;
    }

    @Nullable
    Supplement of(List<DutyFiling> filings, Answers answers, Answers fallen, List<Missing> missing) {
        DutyFiling last = last(filings);
        if (last == null) {
            return null;
        }
        Told told = new Told(KnownThen.happened(last.row()), known.knownWhen(last.row()));
        List<Change> changes = new ArrayList<>();
        List<Change> unclear = new ArrayList<>();
        for (RecordField field : RecordField.values()) {
            if (!field.ofTheFiling()) {
                Delta delta = Delta.of(field, told, answers, fallen.of(field));
                add(changes, delta.change());
                add(unclear, delta.unclear());
            }
        }
        return new Supplement(
                last.row().number(),
                FieldAnswers.occurred(last.row()),
                references(answers.of(RecordField.IMY_NUMBERS)),
                List.copyOf(changes),
                missing.stream().filter(one -> !one.field().ofTheFiling()).toList(),
                Phrase.of("").text("", last.event().content()).parts(),
                List.copyOf(unclear),
                proposing.since(told.known()));
    }

    private static void add(List<Change> changes, Change change) {
        if (!(change.added().isEmpty() && change.gone().isEmpty())) {
            changes.add(change);
        }
    }

    /** The last to be made: the later post, unless what it tells was certainly earlier. */
    private static @Nullable DutyFiling last(List<DutyFiling> filings) {
        DutyFiling last = null;
        for (DutyFiling filing : filings) {
            boolean earlier = last != null && Interval.of(filing.row()).certainlyBefore(Interval.of(last.row()));
            last = earlier ? last : filing;
        }
        return last;
    }

    /** What a filing can hold of the posts, by when it was made. */
    private record Told(Interval made, KnownThen known) {

        boolean holds(int post) {
            return known.of(post) == KnownThen.Was.RECORDED;
        }

        boolean holds(Answer answer) {
            return holds(answer.row().number());
        }

        /** Whether it is not known to, and can have happened before the filing was made; what puts right what it held cannot. */
        boolean mayHold(Answer answer) {
            Row<?> row = answer.row();
            boolean putsRight = row.name() != row.number() && holds(row.name());
            return !holds(answer) && !putsRight && !made.certainlyBefore(KnownThen.happened(row));
        }
    }

    /** What a filing does not hold of a cell, and what nobody can tell whether it holds. */
    private record Delta(Change change, Change unclear) {

        static Delta of(RecordField field, Told filing, Answers answers, List<Answer> fallen) {
            List<Past> undone = undone(filing, fallen);
            List<Answer> said = answers.of(field);
            Set<List<Part>> told = said(Stream.concat(
                    said.stream().filter(filing::holds).map(Answer::said),
                    undone.stream().map(Past::said)));
            Set<List<Part>> maybe = said(said.stream().filter(filing::mayHold).map(Answer::said));
            List<Value> now = Cells.values(field, answers);
            Set<List<Part>> still = said(now.stream().map(Value::said));
            Map<Boolean, List<Value>> untold = now.stream()
                    .filter(value -> !told.contains(value.said()))
                    .collect(Collectors.partitioningBy(value -> maybe.contains(value.said())));
            return new Delta(
                    new Change(
                            field,
                            field.swedish(),
                            untold.getOrDefault(false, List.of()),
                            undone.stream()
                                    .filter(past -> !still.contains(past.said()))
                                    .toList()),
                    new Change(field, field.swedish(), untold.getOrDefault(true, List.of()), List.of()));
        }

        /** What it was told and has been corrected or withdrawn since. */
        private static List<Past> undone(Told filing, List<Answer> fallen) {
            return Cells.past(fallen.stream().filter(filing::holds).toList()).stream()
                    .filter(past -> !filing.holds(past.in()))
                    .toList();
        }

        private static Set<List<Part>> said(Stream<List<Part>> lines) {
            return lines.collect(Collectors.toSet());
        }
    }

    private static List<String> references(List<Answer> numbers) {
        return numbers.stream()
                .map(answer -> Part.plain(answer.said()))
                .distinct()
                .toList();
    }
}
