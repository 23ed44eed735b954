package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.integrity.WireName;

/**
 * Writes records as trees of maps, lists, strings, integers and booleans; what is absent is left out. A covered value
 * has no form here: it stays the {@link Text}, {@link Person} or {@link Digest} it is, for whoever writes on to show.
 */
final class TreeWriter {

    private TreeWriter() {}

    static Map<String, Object> write(Object record) {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Shape.Component component : Shape.of(record.getClass()).byName()) {
            Object value = component.of(record);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                tree.put(component.name(), value(component.kind(), value));
            }
        }
        return tree;
    }

    static Map<String, Object> event(Event event) {
        Vocabulary.Type type = Vocabulary.of(event);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("data", write(event));
        tree.put("type", type.name());
        tree.put("version", (long) type.version());
        return tree;
    }

    private static Object value(Kind kind, Object value) {
        return switch (kind) {
            case Kind.Leaf leaf -> java.util.Objects.requireNonNull(leaf(leaf, value));
            case Kind.Coded ignored -> WireName.of((Enum<?>) value);
            case Kind.Nested ignored -> write(value);
            case Kind.AnEvent ignored -> event((Event) value);
            case Kind.ListOf list -> {
                List<Object> elements = new ArrayList<>();
                for (Object element : (List<?>) value) {
                    elements.add(value(list.element(), element));
                }
                yield elements;
            }
        };
    }

    /** The JSON value of a leaf, or the covered leaf itself; null for null. */
    static @Nullable Object leaf(Kind.Leaf kind, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Text.Open open -> open.value();
            case Person.Named named -> named.name();
            case Digest.Sha256 digest -> digest.hex();
            case When when -> when.written();
            case java.time.Instant instant -> Moments.write(instant);
            case Ref ref -> ref.label() == null ? (Object) (long) ref.post() : "#" + ref.label();
            case Integer integer -> (long) integer;
            default -> value;
        };
    }
}
