package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;

/** Reads records from trees of maps, lists, strings, integers and booleans; the first thing wrong is refused. */
final class TreeReader {

    private final LeafReader leaves;
    private final int mostElements;

    TreeReader(LeafReader leaves, int mostElements) {
        this.leaves = leaves;
        this.mostElements = mostElements;
    }

    Object read(Shape shape, Map<?, ?> tree, String path) {
        for (Object key : tree.keySet()) {
            if (shape.named((String) key) == null) {
                throw Suggestion.unknownField(shape, (String) key, path);
            }
        }
        @Nullable Object[] values = shape.blank();
        for (Shape.Component component : shape.components()) {
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            values[component.index()] = component(component, tree.get(component.name()), at);
        }
        return shape.make(values);
    }

    private @Nullable Object component(Shape.Component component, @Nullable Object written, String path) {
        Object value = written == null ? null : value(component.kind(), written, path);
        if (value != null && !(component.optional() && saysNothing(component.kind(), value))) {
            return value;
        }
        if (component.kind() instanceof Kind.ListOf) {
            return List.of();
        }
        if (component.optional()) {
            return null;
        }
        throw new BadField(path, "Fältet %s saknas eller är tomt; fyll i det.".formatted(component.name()));
    }

    /** A part of which everything is absent is absent itself; in the slots the two are one. */
    private static boolean saysNothing(Kind kind, Object value) {
        return kind instanceof Kind.Nested nested && nested.shape().saysNothing(value);
    }

    private @Nullable Object value(Kind kind, Object written, String path) {
        return switch (kind) {
            case Kind.Leaf leaf -> leaves.read(leaf, written, path);
            case Kind.Coded coded -> code(coded, written, path);
            case Kind.Nested nested -> read(nested.shape(), map(written, path), path);
            case Kind.AnEvent ignored -> event(map(written, path));
            case Kind.ListOf list -> list(list.element(), written, path);
        };
    }

    private List<Object> list(Kind element, Object written, String path) {
        if (!(written instanceof List<?> tree)) {
            throw new BadField(path, "Fältet ska vara en lista, inom [ och ].");
        }
        if (tree.size() > mostElements) {
            throw new BadField(path, "Listan har fler än %d delar; dela den på flera poster.".formatted(mostElements));
        }
        List<Object> elements = new ArrayList<>(tree.size());
        for (int i = 0; i < tree.size(); i++) {
            String at = path + "[" + i + "]";
            Object value = tree.get(i) == null ? null : value(element, tree.get(i), at);
            if (value == null) {
                throw new BadField(at, "En del av listan är tom; ta bort den.");
            }
            elements.add(value);
        }
        return List.copyOf(elements);
    }

    /** An event as it was stored, with its type and version. */
    Event event(Map<?, ?> tree) {
        if (!(tree.get("type") instanceof String name) || !(tree.get("version") instanceof Long version)) {
            throw new BadField("type", "Det lagrade innehållet saknar typ eller version.");
        }
        return event(Vocabulary.stored(name, version), map(tree.get("data"), "data"));
    }

    Event event(Vocabulary.Type type, Map<?, ?> data) {
        return (Event) read(type.shape(), data, "data");
    }

    private static Object code(Kind.Coded coded, Object written, String path) {
        Enum<?> code = written instanceof String name ? coded.byName().get(name) : null;
        if (code == null) {
            throw new BadField(
                    path,
                    "Fältet ska vara ett av: %s."
                            .formatted(String.join(", ", coded.byName().keySet())));
        }
        return code;
    }

    static Map<?, ?> map(@Nullable Object written, String path) {
        if (written instanceof Map<?, ?> map) {
            return map;
        }
        throw new BadField(path, "Fältet %s ska vara ett objekt, inom { och }.".formatted(path));
    }
}
