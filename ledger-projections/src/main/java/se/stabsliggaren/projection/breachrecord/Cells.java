package se.stabsliggaren.projection.breachrecord;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.view.Amendment;

/** Puts what posts say into cells: the same value once with all its posts, different ones side by side. */
final class Cells {

    private Cells() {}

    /** What is said of it, what was and has fallen since, and whether it has to be filled. */
    static Cell of(RecordField field, Answers answers, Answers fallen, boolean needed, List<Integer> mayBe) {
        List<Value> values = values(field, answers);
        State state = state(values, needed);
        boolean unsaid = state == State.MISSING || state == State.NOT_NEEDED;
        return new Cell(field, field.swedish(), state, values, past(fallen.of(field)), unsaid ? mayBe : List.of());
    }

    static List<Value> values(RecordField field, Answers answers) {
        // How many several have together goes against nothing that is said of one of them.
        Map<Boolean, List<Wording>> bySum =
                Wording.of(answers.of(field)).stream().collect(Collectors.partitioningBy(Wording::isSum));
        return bySum.values().stream()
                .flatMap(wordings -> values(field, stood(field, wordings, answers)))
                .toList();
    }

    private static Stream<Value> values(RecordField field, List<Stood> stood) {
        boolean conflict =
                field.single() && stood.stream().filter(Stood::contradicts).count() > 1;
        return stood.stream()
                .sorted(Comparator.comparing(Stood::isRejudged)
                        .thenComparing(Comparator.comparingInt(Stood::latest).reversed()))
                .map(one -> one.wording().value(conflict && one.contradicts(), one.rejudgedIn()));
    }

    /** How a wording stands among the others. */
    private record Stood(
            Wording wording, int latest, @Nullable Integer rejudgedIn) {

        boolean isRejudged() {
            return rejudgedIn != null;
        }

        boolean contradicts() {
            return rejudgedIn == null && wording.contradicts();
        }
    }

    private static List<Stood> stood(RecordField field, List<Wording> wordings, Answers answers) {
        RecordField judgement = field.judgement();
        if (judgement != null) {
            Map<Integer, Integer> fell = rejudged(Wording.of(answers.of(judgement)));
            return wordings.stream()
                    .map(wording -> new Stood(wording, wording.latest(), wording.fellWith(fell)))
                    .toList();
        }
        Reassessments rejudged = field.judged() ? Reassessments.among(wordings) : Reassessments.none();
        return wordings.stream()
                .map(wording -> new Stood(wording, wording.latest(), rejudged.of(wording)))
                .toList();
    }

    /** The posts whose judgement was made anew, as before or otherwise, each with the post that first did so. */
    private static Map<Integer, Integer> rejudged(List<Wording> judgements) {
        Reassessments rejudged = Reassessments.among(judgements);
        Map<Integer, Integer> posts = new HashMap<>();
        for (Wording judgement : judgements) {
            for (Answer answer : judgement.answers()) {
                Integer anew = rejudged.of(judgement, answer);
                if (anew != null) {
                    posts.put(answer.row().number(), anew);
                }
            }
        }
        return posts;
    }

    static List<Past> past(List<Answer> fallen) {
        return fallen.stream().map(Cells::past).toList();
    }

    static @Nullable Missing missing(Cell cell) {
        return switch (cell.state()) {
            case MISSING -> new Missing(cell.field(), cell.name(), cell.unsaid());
            case SAID_UNKNOWN ->
                new Missing(
                        cell.field(),
                        cell.name(),
                        "okänt enligt nr " + cell.values().get(0).posts().get(0));
            case FILLED, CONFLICTING, NOT_NEEDED -> null;
        };
    }

    private static State state(List<Value> values, boolean needed) {
        if (values.stream().allMatch(value -> value.rejudgedIn() != null)) {
            return needed ? State.MISSING : State.NOT_NEEDED;
        }
        if (values.stream().allMatch(Value::unknown)) {
            return State.SAID_UNKNOWN;
        }
        return values.stream().anyMatch(Value::conflicting) ? State.CONFLICTING : State.FILLED;
    }

    private static Past past(Answer answer) {
        Amendment corrected = answer.row().first(Amendment.Kind.CORRECTED);
        Amendment withdrawn = answer.row().first(Amendment.Kind.WITHDRAWN);
        int in = withdrawn != null ? withdrawn.by() : corrected != null ? corrected.by() : 0;
        return new Past(answer.said(), answer.row().number(), withdrawn != null, in, answer.jointly());
    }
}
