package se.stabsliggaren.integrity.verify;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.WordSplit;

/**
 * Makes the slots of open content with its seed. Whatever the content holds must come out in some slot, so that nothing can be shown
 * that the post does not commit to.
 */
final class Flattening {

    private final byte[] seed;
    private final List<Field> data;
    private final SlotSink sink;
    private Frontier slots = Frontier.empty();

    private Flattening(byte[] seed, List<Field> data, SlotSink sink) {
        this.seed = seed;
        this.data = data;
        this.sink = sink;
    }

    /**
     * The tree of the slots.
     *
     * @throws IllegalArgumentException when the content has not the form of its type
     */
    static Frontier slots(Map<?, ?> content, byte[] seed, SlotTable table, List<Field> data, SlotSink sink) {
        Flattening flat = new Flattening(seed, data, sink);
        flat.add("type", 0, content.get("type"), Field.Value.PLAIN);
        flat.add("version", 0, content.get("version"), Field.Value.PLAIN);
        flat.fields(table.envelope(), content, "", 2);
        return flat.slots;
    }

    /** @param others how many members of the object are no fields */
    private void fields(List<Field> fields, @Nullable Map<?, ?> object, String under, int others) {
        int found = others;
        for (Field field : fields) {
            boolean there = object != null && object.containsKey(field.name());
            Object value = there ? java.util.Objects.requireNonNull(object).get(field.name()) : null;
            require(!there || value != null, under + field.name());
            value(field.kind(), value, under + field.name());
            found += there ? 1 : 0;
        }
        require(object == null || object.size() == found, under);
    }

    private void value(Field.Kind kind, @Nullable Object value, String path) {
        switch (kind) {
            case Field.Value leaf -> leaf(leaf, value, path, 0);
            case Field.Part part -> fields(part.fields(), object(value, path), path + ".", 0);
            case Field.ListOf list -> list(list.element(), value, path);
            case Field.Data ignored -> fields(data, object(value, path), "data.", 0);
        }
    }

    private void list(Field.Kind element, @Nullable Object value, String path) {
        require(value == null || value instanceof List<?> some && !some.isEmpty(), path);
        if (!(value instanceof List<?> elements)) {
            add(path, 0, null, element);
            return;
        }
        for (int i = 0; i < elements.size(); i++) {
            Object each = elements.get(i);
            require(each != null, path);
            if (element instanceof Field.Value leaf && leaf != Field.Value.TEXT) {
                leaf(leaf, each, path, i);
            } else {
                value(element, each, path + "[" + i + "]");
            }
        }
    }

    private void leaf(Field.Value kind, @Nullable Object value, String path, int position) {
        require(!(value instanceof Map || value instanceof List), path);
        if (kind == Field.Value.TEXT && value != null) {
            require(value instanceof String text && !text.isEmpty(), path);
            List<String> words = WordSplit.of((String) value);
            for (int i = 0; i < words.size(); i++) {
                add(path, i, words.get(i), kind);
            }
        } else {
            add(path, position, value, kind);
        }
    }

    private void add(String path, int position, @Nullable Object value, Field.Kind kind) {
        byte[] salt = Slot.salt(seed, Math.toIntExact(slots.size()));
        slots = slots.with(new Slot(path, position, salt, value).leafHash());
        sink.open(path, position, value, kind);
    }

    private static @Nullable Map<?, ?> object(@Nullable Object value, String path) {
        require(value == null || value instanceof Map<?, ?>, path);
        return (Map<?, ?>) value;
    }

    private static void require(boolean holds, String path) {
        if (!holds) {
            throw new IllegalArgumentException(path);
        }
    }
}
