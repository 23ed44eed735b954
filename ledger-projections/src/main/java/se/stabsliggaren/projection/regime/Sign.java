package se.stabsliggaren.projection.regime;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.Kind;
import se.stabsliggaren.format.Shape;
import se.stabsliggaren.format.Vocabulary;

/**
 * What a rule pack looks for among the posts: an event of a type, with these codes.
 *
 * @param event the type's name, e.g. {@code incident.finding-noted}
 * @param where which of its codes have to be which, e.g. {@code aspect: exfiltration}; none when any will do
 * @param unless which of its codes make it none, e.g. {@code confirmation: refuted}; none when no code does
 */
public record Sign(String event, Map<String, String> where, Map<String, String> unless) {

    public Sign {
        Objects.requireNonNull(event, "event saknas");
        where = where == null ? Map.of() : Map.copyOf(where);
        unless = unless == null ? Map.of() : Map.copyOf(unless);
        Vocabulary.Type type = Vocabulary.named(event)
                .orElseThrow(() -> new IllegalArgumentException("ingen händelse heter " + event));
        where.forEach((field, code) -> check(type, field, code));
        unless.forEach((field, code) -> check(type, field, code));
    }

    private static void check(Vocabulary.Type type, String field, String code) {
        Kind kind = type.shape().components().stream()
                .filter(component -> component.name().equals(field))
                .map(Shape.Component::kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s har inget fält %s; se events.md".formatted(type.name(), field)));
        boolean can = kind instanceof Kind.Coded coded
                ? coded.byName().containsKey(code)
                : kind == Kind.Leaf.BOOLEAN && (code.equals("true") || code.equals("false"));
        if (!can) {
            throw new IllegalArgumentException(
                    "%s i %s är aldrig %s; se events.md".formatted(field, type.name(), code));
        }
    }

    /** Whether it is of the type that is looked for, whatever its codes. */
    public boolean isOfType(Event said) {
        return event.equals(Vocabulary.of(said).name());
    }

    /** Whether this is it. */
    public boolean isOf(Event said) {
        if (!isOfType(said)) {
            return false;
        }
        if (where.isEmpty() && unless.isEmpty()) {
            return true;
        }
        Map<String, Object> tree = Codec.tree(said);
        return where.entrySet().stream().allMatch(code -> is(code, tree))
                && unless.entrySet().stream().noneMatch(code -> is(code, tree));
    }

    private static boolean is(Map.Entry<String, String> code, Map<String, Object> said) {
        @Nullable Object value = said.get(code.getKey());
        return value != null && code.getValue().equals(value.toString());
    }
}
