package se.stabsliggaren.format;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.EventName;

/** The two-way table between frozen names and event records, built from the sealed families themselves. */
public final class Vocabulary {

    private static final Map<String, Type> BY_NAME = new TreeMap<>();

    private static final ClassValue<Type> BY_CLASS = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> record) {
            EventName name = record.getAnnotation(EventName.class);
            if (name == null || !record.isRecord()) {
                throw new IllegalStateException(record + " is an event without a name");
            }
            return new Type(name.value(), name.version(), record.asSubclass(Event.class));
        }
    };

    static {
        collect(Event.class);
    }

    private Vocabulary() {}

    /** One event type: its stored name and version, and the record that carries it. */
    public record Type(String name, int version, Class<? extends Event> record) {

        /** The part of the name before the dot. */
        public String family() {
            return name.substring(0, name.indexOf('.'));
        }

        public Shape shape() {
            return Shape.of(record);
        }
    }

    /** All types, by name. */
    public static Collection<Type> types() {
        return BY_NAME.values();
    }

    public static Type of(Event event) {
        return BY_CLASS.get(event.getClass());
    }

    public static Optional<Type> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type as it was stored. This is where an older version will be lifted (spec/record.md, "Types and versions"),
     * once there is one; a newer version cannot be understood.
     */
    static Type stored(String name, long version) {
        @Nullable Type type = BY_NAME.get(name);
        if (type == null || type.version() != version) {
            throw new UnknownType(name, version);
        }
        return type;
    }

    private static void collect(Class<?> node) {
        Class<?>[] subtypes = node.getPermittedSubclasses();
        if (subtypes != null) {
            for (Class<?> subtype : subtypes) {
                collect(subtype);
            }
            return;
        }
        Type type = BY_CLASS.get(node);
        if (BY_NAME.put(type.name(), type) != null) {
            throw new IllegalStateException("two events are named " + type.name());
        }
    }
}
