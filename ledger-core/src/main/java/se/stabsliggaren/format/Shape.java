package se.stabsliggaren.format;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.AddedIn;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.NameOf;

/** The components of a record: their order, which is the order of the slots, their kinds, and which may be absent. */
public final class Shape {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return new Shape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final List<Component> byName;
    private final Constructor<?> constructor;
    private final @Nullable Object[] blank;

    /**
     * One component; optional ones carry {@code @Nullable}, and lists are never absent but may be empty.
     *
     * @param since the first version of the type that has it
     * @param nameOf what it is a typed name of, or its elements are; null of all else
     */
    public record Component(
            int index,
            String name,
            Kind kind,
            boolean optional,
            int since,
            Method accessor,
            @Nullable NameKind nameOf) {

        @Nullable
        Object of(Object record) {
            try {
                return accessor.invoke(record);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(accessor.toString(), e);
            }
        }
    }

    private Shape(Class<?> type) {
        this.type = type;
        RecordComponent[] parts = type.getRecordComponents();
        Component[] described = new Component[parts.length];
        for (int i = 0; i < parts.length; i++) {
            boolean optional = parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class);
            parts[i].getAccessor().setAccessible(true);
            Kind kind = Kind.of(parts[i].getGenericType());
            described[i] = new Component(
                    i, parts[i].getName(), kind, optional, since(parts[i]), parts[i].getAccessor(), nameOf(parts[i]));
        }
        this.components = List.of(described);
        this.byName = sorted(components);
        this.constructor = constructor(type, parts);
        this.blank = components.stream()
                .map(component -> component.kind() instanceof Kind.ListOf ? List.of() : null)
                .toArray();
    }

    private Shape(Shape newest, int version) {
        this.type = newest.type;
        this.components = newest.components.stream()
                .filter(component -> component.since() <= version)
                .toList();
        this.byName = sorted(components);
        this.constructor = newest.constructor;
        this.blank = newest.blank;
    }

    private static int since(RecordComponent part) {
        AddedIn added = part.getAnnotation(AddedIn.class);
        return added == null ? 1 : added.value();
    }

    private static @Nullable NameKind nameOf(RecordComponent part) {
        NameOf name = part.getAnnotation(NameOf.class);
        return name == null ? null : name.value();
    }

    private static List<Component> sorted(List<Component> components) {
        return components.stream().sorted(Comparator.comparing(Component::name)).toList();
    }

    public static Shape of(Class<?> record) {
        return SHAPES.get(record);
    }

    /** What it was in this version: without the fields that came later. */
    Shape in(int version) {
        return new Shape(this, version);
    }

    public Class<?> type() {
        return type;
    }

    /** The values of a record of which nothing is said, by the index of each component. */
    @Nullable
    Object[] blank() {
        return blank.clone();
    }

    /** In the order they are declared. */
    public List<Component> components() {
        return components;
    }

    /** In the order canonical JSON writes them. */
    List<Component> byName() {
        return byName;
    }

    @Nullable
    Component named(String name) {
        for (Component component : components) {
            if (component.name().equals(name)) {
                return component;
            }
        }
        return null;
    }

    /** Whether nothing of this record is there. */
    boolean saysNothing(Object record) {
        return components.stream().allMatch(component -> absent(component.kind(), component.of(record)));
    }

    private static boolean absent(Kind kind, @Nullable Object value) {
        return value == null
                || value instanceof List<?> list && list.isEmpty()
                || kind instanceof Kind.Nested part && part.shape().saysNothing(value);
    }

    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }

    private static Constructor<?> constructor(Class<?> type, RecordComponent[] parts) {
        try {
            Class<?>[] types =
                    Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            return canonical;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(type.toString(), e);
        }
    }
}
