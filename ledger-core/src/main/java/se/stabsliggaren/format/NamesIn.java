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

    /** The same record with every name replaced; the record itself where nothing was. */
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
                yield List.copyOf(elements);
            }
        };
    }
}
