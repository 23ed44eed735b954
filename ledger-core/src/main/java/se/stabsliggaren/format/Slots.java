package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.WireName;

/**
 * Flattens an entry into its ordered values, one for each slot (spec/record.md, "Slots"). Every slot of a type is
 * always there, so that presence tells nothing.
 */
public final class Slots {

    private final Vocabulary.Type type;
    private final List<Value> values = new ArrayList<>();

    private Slots(Vocabulary.Type type) {
        this.type = type;
    }

    /**
     * The value of one slot; null when absent, a {@code Cover}-carrying leaf when it is covered.
     *
     * @param erasable whether it is of a kind that can be erased
     */
    public record Value(String path, int position, @Nullable Object value, boolean erasable) {}

    /** Those of the version with which the entry was recorded. */
    public static List<Value> of(Entry entry) {
        Slots slots = new Slots(Vocabulary.of(entry));
        slots.add("type", 0, slots.type.name());
        slots.record(Shape.of(Entry.class), entry, "");
        return slots.values;
    }

    private void record(Shape shape, @Nullable Object record, String path) {
        for (Shape.Component component : shape.components()) {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            value(component.kind(), record == null ? null : component.of(record), at);
        }
    }

    private void value(Kind kind, @Nullable Object value, String path) {
        switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf, value, path, 0);
            case Kind.Coded ignored -> add(path, 0, value == null ? null : WireName.of((Enum<?>) value));
            case Kind.Nested nested -> record(nested.shape(), value, path);
            case Kind.AnEvent ignored -> record(type.shape(), value, "data");
            case Kind.ListOf list ->
                list(list.element(), (List<?>) java.util.Objects.requireNonNullElse(value, List.of()), path);
        }
    }

    private void list(Kind element, List<?> elements, String path) {
        if (elements.isEmpty()) {
            add(path, 0, null);
        }
        for (int i = 0; i < elements.size(); i++) {
            Object value = elements.get(i);
            if (element instanceof Kind.Leaf leaf && leaf != Kind.Leaf.TEXT) {
                leaf(leaf, value, path, i);
            } else if (element instanceof Kind.Coded) {
                add(path, i, WireName.of((Enum<?>) value));
            } else {
                value(element, value, path + "[" + i + "]");
            }
        }
    }

    private void leaf(Kind.Leaf kind, @Nullable Object value, String path, int position) {
        switch (value) {
            case Text.Open open -> words(Words.of(open.value()), path);
            case Text.Covered covered -> words(covered.words(), path);
            case null, default -> add(path, position, TreeWriter.leaf(kind, value), erasable(kind));
        }
    }

    private void words(List<?> words, String path) {
        for (int i = 0; i < words.size(); i++) {
            add(path, i, words.get(i) instanceof Text.Word.Shown shown ? shown.text() : words.get(i), true);
        }
    }

    private static boolean erasable(Kind.Leaf kind) {
        return kind == Kind.Leaf.TEXT || kind == Kind.Leaf.PERSON || kind == Kind.Leaf.DIGEST;
    }

    private void add(String path, int position, @Nullable Object value) {
        add(path, position, value, false);
    }

    private void add(String path, int position, @Nullable Object value, boolean erasable) {
        values.add(new Value(path, position, value, erasable));
    }
}
