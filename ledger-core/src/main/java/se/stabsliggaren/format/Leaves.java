package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Walks the leaves of a record, with their paths. */
public final class Leaves {

    private Leaves() {}

    /** The same record with every leaf that is present replaced by what the function makes of its path and itself. */
    public static <R> R map(R record, BiFunction<String, Object, Object> leaf) {
        @SuppressWarnings("unchecked")
        R mapped = (R) map(Shape.of(record.getClass()), record, "", leaf);
        return mapped;
    }

    /** Shows every leaf that is present, in the order of the slots. */
    public static void visit(Object record, BiConsumer<String, Object> visitor) {
        map(record, (path, leaf) -> {
            visitor.accept(path, leaf);
            return leaf;
        });
    }

    private static Object map(Shape shape, Object record, String path, BiFunction<String, Object, Object> leaf) {
        @Nullable Object[] values = new Object[shape.components().size()];
        for (Shape.Component component : shape.components()) {
            Object value = component.of(record);
            String at = path.isEmpty() ? component.name() : path + "." + component.name();
            values[component.index()] = value == null ? null : value(component.kind(), value, at, leaf);
        }
        return shape.make(values);
    }

    private static Object value(Kind kind, Object value, String path, BiFunction<String, Object, Object> leaf) {
        return switch (kind) {
            case Kind.Leaf ignored -> leaf.apply(path, value);
            case Kind.Coded ignored -> value;
            case Kind.Nested nested -> map(nested.shape(), value, path, leaf);
            case Kind.AnEvent ignored -> map(Shape.of(value.getClass()), value, "data", leaf);
            case Kind.ListOf list -> {
                List<Object> elements = new ArrayList<>();
                for (Object element : (List<?>) value) {
                    elements.add(value(list.element(), element, path + "[" + elements.size() + "]", leaf));
                }
                yield List.copyOf(elements);
            }
        };
    }
}
