package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Cell;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Past;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.State;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Amendment;

/** Puts what posts say into cells: the same value once with all its posts, different ones side by side. */
final class Cells {

    private Cells() {}

    static Cell of(RecordField field, List<Answer> answers, List<Answer> fallen, boolean needed) {
        List<Value> values = values(field, answers);
        return new Cell(field, field.swedish(), state(values, needed), values, past(field, fallen));
    }

    static List<Value> values(RecordField field, List<Answer> answers) {
        Map<List<Part>, List<Answer>> bySaid = new LinkedHashMap<>();
        answers.stream().filter(answer -> answer.field() == field).forEach(answer -> bySaid.computeIfAbsent(
                        answer.said(), none -> new ArrayList<>())
                .add(answer));
        Map<List<Answer>, Integer> rejudged = field.judged() ? Reassessments.rejudged(bySaid.values()) : Map.of();
        List<List<Answer>> standing = bySaid.values().stream()
                .filter(same -> !rejudged.containsKey(same) && contradicts(same))
                .toList();
        boolean conflict = field.single() && standing.size() > 1;
        return bySaid.values().stream()
                .sorted(Comparator.<List<Answer>, Boolean>comparing(rejudged::containsKey)
                        .thenComparing(Comparator.comparingInt(Cells::latest).reversed()))
                .map(same -> value(same, conflict && standing.contains(same), rejudged.get(same)))
                .toList();
    }

    static List<Past> past(RecordField field, List<Answer> fallen) {
        return fallen.stream()
                .filter(answer -> answer.field() == field)
                .map(Cells::past)
                .toList();
    }

    static @Nullable Missing missing(Cell cell) {
        return switch (cell.state()) {
            case MISSING -> new Missing(cell.field(), cell.name(), "saknas");
            case SAID_UNKNOWN ->
                new Missing(
                        cell.field(),
                        cell.name(),
                        "okänt enligt nr " + cell.values().get(0).posts().get(0));
            case FILLED, CONFLICTING, NOT_NEEDED -> null;
        };
    }

    private static State state(List<Value> values, boolean needed) {
        if (values.isEmpty()) {
            return needed ? State.MISSING : State.NOT_NEEDED;
        }
        if (values.stream().allMatch(Value::unknown)) {
            return State.SAID_UNKNOWN;
        }
        return values.stream().anyMatch(Value::conflicting) ? State.CONFLICTING : State.FILLED;
    }

    private static Value value(List<Answer> same, boolean conflicting, @Nullable Integer rejudgedIn) {
        Answer first = same.get(0);
        List<Integer> posts =
                same.stream().map(answer -> answer.row().number()).distinct().toList();
        return new Value(first.said(), posts, first.unknown(), conflicting, rejudgedIn);
    }

    static boolean contradicts(List<Answer> same) {
        return same.stream().noneMatch(answer -> answer.unknown() || answer.provisional());
    }

    private static int latest(List<Answer> same) {
        return same.stream().mapToInt(answer -> answer.row().number()).max().orElse(0);
    }

    private static Past past(Answer answer) {
        Amendment corrected = answer.row().first(Amendment.Kind.CORRECTED);
        Amendment withdrawn = answer.row().first(Amendment.Kind.WITHDRAWN);
        int in = withdrawn != null ? withdrawn.by() : corrected != null ? corrected.by() : 0;
        return new Past(answer.said(), answer.row().number(), withdrawn != null, in);
    }

    /** The cells of informing people are filled only when the risk is high, and are not asked for otherwise. */
    static Set<RecordField> informing() {
        return Set.of(
                RecordField.INFORM_DECISION,
                RecordField.INFORM_REASONS,
                RecordField.INFORM_CHANNEL,
                RecordField.INFORMED_AT,
                RecordField.INFORM_EVIDENCE);
    }
}
