package se.stabsliggaren.projection.breachrecord;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What posts say, by the cell that it fills and in the order of the posts. */
final class Answers {

    private final Map<RecordField, List<Answer>> byField = new EnumMap<>(RecordField.class);

    private Answers() {}

    static Answers of(Stream<Answer> said) {
        Answers answers = new Answers();
        said.forEach(answer -> answers.byField
                .computeIfAbsent(answer.field(), none -> new ArrayList<>())
                .add(answer));
        return answers;
    }

    /** What is said for this cell. */
    List<Answer> of(RecordField field) {
        return byField.getOrDefault(field, List.of());
    }
}
