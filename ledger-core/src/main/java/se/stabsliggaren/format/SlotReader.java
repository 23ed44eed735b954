package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/**
 * Puts an entry together again from its slots, in the order in which {@link Slots} made them. Text, persons and digests
 * may be covered; an entry of which anything else is covered can only be shown slot by slot.
 */
final class SlotReader {

    private final List<ShownSlot> slots;
    private final Vocabulary.Type type;
    private int at;

    private SlotReader(List<ShownSlot> slots) {
        this.slots = slots;
        if (!(open("type", 0) instanceof String name) || !(open("version", 0) instanceof Long version)) {
            throw new IllegalArgumentException("a post without type or version");
        }
        this.type = Vocabulary.stored(name, version);
        at--; // The version stands first in the envelope, and is read with it.
    }

    static Entry entry(List<ShownSlot> slots) {
        SlotReader reader = new SlotReader(slots);
        Map<String, Object> tree = reader.record(Shape.of(Entry.class), "");
        tree.put("data", java.util.Objects.requireNonNullElse(tree.remove("event"), Map.of()));
        tree.put("type", reader.type.name());
        if (reader.at != slots.size()) {
            throw new IllegalArgumentException("more slots than a post of type " + reader.type.name() + " has");
        }
        return Codec.entry(tree);
    }

    private Map<String, Object> record(Shape shape, String path) {
        Map<String, Object> tree = new HashMap<>();
        for (Shape.Component component : shape.components()) {
            String below = path.isEmpty() ? component.name() : path + "." + component.name();
            Object value = value(component.kind(), below, 0);
            boolean leftOut = value == null
                    || value instanceof List<?> list && list.isEmpty()
                    || component.optional() && value instanceof Map<?, ?> map && map.isEmpty();
            if (!leftOut) {
                tree.put(component.name(), value);
            }
        }
        return tree;
    }

    private @Nullable Object value(Kind kind, String path, int position) {
        return switch (kind) {
            case Kind.Leaf leaf ->
                switch (leaf) {
                    case TEXT -> text(path);
                    case PERSON -> next(path, position) instanceof Cover cover ? new Person.Behind(cover) : last();
                    case DIGEST -> next(path, position) instanceof Cover cover ? new Digest.Behind(cover) : last();
                    case WHEN, INSTANT, REF, LABEL, INTEGER, LONG, BOOLEAN -> open(path, position);
                };
            case Kind.Coded ignored -> open(path, position);
            case Kind.Nested nested -> record(nested.shape(), path);
            case Kind.AnEvent ignored -> record(type.shape(), "data");
            case Kind.ListOf list -> list(list.element(), path);
        };
    }

    private List<Object> list(Kind element, String path) {
        List<Object> elements = new ArrayList<>();
        boolean oneSlotEach =
                element instanceof Kind.Coded || element instanceof Kind.Leaf leaf && leaf != Kind.Leaf.TEXT;
        if (path.equals(pathAhead()) && !oneSlotEach || isNull(path)) {
            open(path, 0);
            return elements;
        }
        while (oneSlotEach ? path.equals(pathAhead()) : pathAhead().startsWith(path + "[" + elements.size() + "]")) {
            Object value = oneSlotEach
                    ? value(element, path, elements.size())
                    : value(element, path + "[" + elements.size() + "]", 0);
            elements.add(java.util.Objects.requireNonNull(value, path));
        }
        return elements;
    }

    private @Nullable Text text(String path) {
        if (isNull(path)) {
            open(path, 0);
            return null;
        }
        List<Text.Word> words = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        boolean covered = false;
        do {
            Object word = next(path, words.size());
            if (word instanceof Cover cover) {
                covered = true;
                words.add(new Text.Word.Behind(cover));
            } else {
                joined.append(word);
                words.add(new Text.Word.Shown(String.valueOf(word)));
            }
        } while (path.equals(pathAhead()));
        return covered ? new Text.Covered(words) : Text.of(joined.toString());
    }

    private boolean isNull(String path) {
        return at < slots.size()
                && slots.get(at) instanceof ShownSlot.Open open
                && open.slot().path().equals(path)
                && open.slot().value() == null;
    }

    /** The value of the next slot, which must be this one and open. */
    private @Nullable Object open(String path, int position) {
        if (next(path, position) instanceof Cover) {
            throw new IllegalArgumentException(path + " is covered, and only text, persons and digests can be");
        }
        return last();
    }

    /** The value of the next slot, or what covers it. */
    private @Nullable Object next(String path, int position) {
        if (!path.equals(pathAhead()) || positionAhead() != position) {
            throw new IllegalArgumentException("slot %d is not %s, %d".formatted(at, path, position));
        }
        at++;
        return last();
    }

    private @Nullable Object last() {
        return switch (slots.get(at - 1)) {
            case ShownSlot.Open open -> open.slot().value();
            case ShownSlot.Withheld withheld -> new Cover.Withheld(withheld.provision());
            case ShownSlot.Erased erased -> new Cover.Erased(erased.byPost());
            case ShownSlot.Hidden ignored -> new Cover.Hidden();
        };
    }

    private String pathAhead() {
        return at == slots.size() ? "" : place().path();
    }

    private int positionAhead() {
        return place().position();
    }

    private Place place() {
        return switch (slots.get(at)) {
            case ShownSlot.Open(Slot slot) -> new Place(slot.path(), slot.position());
            case ShownSlot.Withheld withheld -> new Place(withheld.path(), withheld.position());
            case ShownSlot.Erased erased -> new Place(erased.path(), erased.position());
            case ShownSlot.Hidden ignored -> throw new IllegalArgumentException("slot %d is hidden".formatted(at));
        };
    }

    private record Place(String path, int position) {}
}
