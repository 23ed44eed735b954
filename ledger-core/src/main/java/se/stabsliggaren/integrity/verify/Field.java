package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A field of a type and what it holds, as far as the order of slots depends on it (spec/record.md, "Slots"). */
record Field(String name, Kind kind) {

    /** What a field holds. */
    sealed interface Kind {}

    /** A value of one slot, or, for text, one slot for each word. */
    enum Value implements Kind {
        PLAIN,
        TEXT,
        PERSON,
        REFERENCE,
        DIGEST
    }

    /** Fields of its own; no slot itself. */
    record Part(List<Field> fields) implements Kind {}

    record ListOf(Kind element) implements Kind {}

    /** The event's own fields, which depend on its type. */
    record Data() implements Kind {}

    /** Reads {@code [[name, kind], …]}. */
    static List<Field> list(@Nullable Object json) {
        List<Field> fields = new ArrayList<>();
        for (Object field : (List<?>) java.util.Objects.requireNonNull(json)) {
            List<?> pair = (List<?>) field;
            fields.add(new Field((String) pair.getFirst(), kind(pair.get(1))));
        }
        return List.copyOf(fields);
    }

    private static Kind kind(Object json) {
        if (json instanceof List<?> compound) {
            return compound.getFirst().equals("list")
                    ? new ListOf(kind(compound.get(1)))
                    : new Part(list(compound.get(1)));
        }
        return switch ((String) json) {
            case "plain" -> Value.PLAIN;
            case "text" -> Value.TEXT;
            case "person" -> Value.PERSON;
            case "reference" -> Value.REFERENCE;
            case "digest" -> Value.DIGEST;
            case "data" -> new Data();
            default -> throw new IllegalArgumentException("no kind " + json);
        };
    }
}
