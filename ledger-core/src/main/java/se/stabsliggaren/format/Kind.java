package se.stabsliggaren.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
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

/** What a component of a record can hold. */
public sealed interface Kind {

    /** A value of one slot, or, for text, of one slot per word. */
    enum Leaf implements Kind {
        TEXT(Text.class),
        PERSON(Person.class),
        DIGEST(Digest.class),
        WHEN(When.class),
        INSTANT(Instant.class),
        REF(Ref.class),
        LABEL(String.class),
        INTEGER(Integer.class),
        LONG(Long.class),
        BOOLEAN(Boolean.class);

        private final Class<?> type;

        Leaf(Class<?> type) {
            this.type = type;
        }

        static @Nullable Leaf of(Class<?> type) {
            Class<?> boxed = type == int.class ? Integer.class : type == boolean.class ? Boolean.class : type;
            for (Leaf leaf : values()) {
                if (leaf.type == boxed) {
                    return leaf;
                }
            }
            return null;
        }
    }

    /** A code: an enum constant under its wire name. */
    record Coded(Class<?> type, Map<String, Enum<?>> byName) implements Kind {}

    /** A record of its own. */
    record Nested(Shape shape) implements Kind {}

    record ListOf(Kind element) implements Kind {}

    /** An event, written with its type and version. */
    record AnEvent(Class<?> family) implements Kind {}

    static Kind of(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return new ListOf(of(list.getActualTypeArguments()[0]));
        }
        if (!(type instanceof Class<?> plain)) {
            throw new IllegalStateException("no form is defined for " + type);
        }
        Leaf leaf = Leaf.of(plain);
        if (leaf != null) {
            return leaf;
        }
        if (plain.isEnum()) {
            return coded(plain);
        }
        if (plain.isRecord()) {
            return new Nested(Shape.of(plain));
        }
        if (Event.class.isAssignableFrom(plain)) {
            return new AnEvent(plain);
        }
        throw new IllegalStateException("no form is defined for " + type);
    }

    private static Kind coded(Class<?> type) {
        Map<String, Enum<?>> byName = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            byName.put(WireName.of((Enum<?>) constant), (Enum<?>) constant);
        }
        return new Coded(type, byName);
    }
}
