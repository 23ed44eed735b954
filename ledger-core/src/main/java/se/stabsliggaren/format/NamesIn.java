package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.NameKind;

/** The typed names in an event, or in what is kept of one: the components that say what they are names of. */
public final class NamesIn {

    private NamesIn() {}

    /** Shows every name that is there, in the order of the slots. */
    public static void visit(Object record, BiConsumer<NameKind, String> visitor) {
        map(record, (kind, name) -> {
            visitor.accept(kind, name);
            return name;
        });
    }

    /** Shows every list of names that is there, in the order of the slots. */
    public static void lists(Object record, BiConsumer<NameKind, List<String>> visitor) {
        for (Shape.Component component : Shape.of(record.getClass()).components()) {
            Object value = component.of(record);
            if (value != null) {
                lists(component.kind(), component.nameOf(), value, visitor);
            }
        }
    }

    private static void lists(
            Kind kind, @Nullable NameKind nameOf, Object value, BiConsumer<NameKind, List<String>> visitor) {
        switch (kind) {
            case Kind.Leaf ignored -> {
                // One name alone.
            }
            case Kind.Coded ignored -> {
                // No name.
            }
            case Kind.Nested ignored -> lists(value, visitor);
            case Kind.AnEvent ignored -> lists(value, visitor);
            case Kind.ListOf list -> {
                if (nameOf != null) {
                    visitor.accept(
                            nameOf,
                            ((List<?>) value).stream().map(String.class::cast).toList());
                } else {
                    ((List<?>) value).forEach(element -> lists(list.element(), null, element, visitor));
                }
            }
        }
    }

    /**
     * The same record with every name replaced; the record itself where nothing was. A list that would have one name twice
     * has it once.
     */
    public static <R> R map(R record, BiFunction<NameKind, String, String> name) {
        @SuppressWarnings("unchecked")
        R mapped = (R) map(Shape.of(record.getClass()), record, name);
        return mapped;
    }

    private static Object map(Shape shape, Object record, BiFunction<NameKind, String, String> name) {
        @Nullable Object[] values = new Object[shape.components().size()];
        boolean same = true;
        for (Shape.Component component : shape.components()) {
            Object value = component.of(record);
            Object mapped = value == null ? null : value(component.kind(), component.nameOf(), value, name);
            values[component.index()] = mapped;
            same &= Objects.equals(value, mapped);
        }
        return same ? record : shape.make(values);
    }

    private static Object value(
            Kind kind, @Nullable NameKind nameOf, Object value, BiFunction<NameKind, String, String> name) {
        return switch (kind) {
            case Kind.Leaf ignored -> nameOf == null ? value : name.apply(nameOf, (String) value);
            case Kind.Coded ignored -> value;
            case Kind.Nested nested -> map(nested.shape(), value, name);
            case Kind.AnEvent ignored -> map(Shape.of(value.getClass()), value, name);
            case Kind.ListOf list -> {
                List<Object> elements = new ArrayList<>();
                for (Object element : (List<?>) value) {
                    elements.add(value(list.element(), nameOf, element, name));
                }
                boolean replaced = nameOf != null && !elements.equals(value);
                yield replaced ? elements.stream().distinct().toList() : List.copyOf(elements);
            }
        };
    }
}
