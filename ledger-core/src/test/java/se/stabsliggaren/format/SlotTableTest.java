package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.integrity.Json;

/** The verifier knows no event; it is given the order of their slots in a table. */
class SlotTableTest {

    private static final Path TABLE = Path.of("src/main/resources/se/stabsliggaren/integrity/verify/slots.json");

    @Test
    void saysWhatTheVocabularySays() {
        Map<String, Object> types = new TreeMap<>();
        Vocabulary.versions().forEach(type -> types.put(type.name() + "/" + type.version(), fields(type.shape())));
        List<Object> envelope = fields(Shape.of(Entry.class));
        assertThat(envelope.removeFirst())
                .as("stands before the table, with the type")
                .isEqualTo(List.of("version", "plain"));
        Approved.check(TABLE, Json.text(Map.of("envelope", envelope, "types", types)));
    }

    private static List<Object> fields(Shape shape) {
        List<Object> fields = new ArrayList<>();
        for (Shape.Component component : shape.components()) {
            boolean event = component.kind() instanceof Kind.AnEvent;
            fields.add(List.of(event ? "data" : component.name(), kind(component.kind())));
        }
        return fields;
    }

    private static Object kind(Kind kind) {
        return switch (kind) {
            case Kind.Leaf.TEXT -> "text";
            case Kind.Leaf.PERSON -> "person";
            case Kind.Leaf.REF -> "reference";
            case Kind.Leaf.DIGEST -> "digest";
            case Kind.Leaf ignored -> "plain";
            case Kind.Coded ignored -> "plain";
            case Kind.Nested nested -> List.of("part", fields(nested.shape()));
            case Kind.ListOf list -> List.of("list", kind(list.element()));
            case Kind.AnEvent ignored -> "data";
        };
    }
}
