package se.stabsliggaren.format;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.EventName;

/** The two-way table between frozen names and event records, built from the sealed families themselves. */
public final class Vocabulary {

    private static final Map<String, Type> BY_NAME = new TreeMap<>();

    /** Every version of every type, the earliest of each first. */
    private static final Map<String, List<Type>> VERSIONS = new TreeMap<>();

    private static final ClassValue<Type> BY_CLASS = new ClassValue<>() {
        @Override
        protected Type computeValue(Class<?> record) {
            EventName name = record.getAnnotation(EventName.class);
            if (name == null || !record.isRecord()) {
                throw new IllegalStateException(record + " is an event without a name");
            }
            return new Type(name.value(), name.version(), record.asSubclass(Event.class), Shape.of(record));
        }
    };

    static {
        collect(Event.class);
    }

    private Vocabulary() {}

    /**
     * One version of an event type.
     *
     * @param name as it is stored
     * @param record what carries it, in whichever version it was recorded
     * @param shape the fields of this version
     */
    public record Type(String name, int version, Class<? extends Event> record, Shape shape) {

        /** The part of the name before the dot. */
        public String family() {
            return name.substring(0, name.indexOf('.'));
        }

        private Type in(int earlier) {
            return new Type(name, earlier, record, shape.in(earlier));
        }
    }

    /** All types in their newest version, by name. */
    public static Collection<Type> types() {
        return BY_NAME.values();
    }

    /** Every version of every type, by name and version: all that can be stored. */
    public static List<Type> versions() {
        return VERSIONS.values().stream().flatMap(List::stream).toList();
    }

    public static Type of(Event event) {
        return BY_CLASS.get(event.getClass());
    }

    /** The type in the version with which this was recorded. */
    static Type of(Entry entry) {
        Type newest = of(entry.event());
        return entry.version() == newest.version() ? newest : stored(newest.name(), entry.version());
    }

    public static Optional<Type> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /**
     * The type in the version in which it was stored.
     *
     * @throws UnknownType when there is none, as of a newer version, which cannot be understood
     */
    static Type stored(String name, long version) {
        List<Type> versions = VERSIONS.getOrDefault(name, List.of());
        if (version < 1 || version > versions.size()) {
            throw new UnknownType(name, version);
        }
        return versions.get((int) version - 1);
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
        VERSIONS.put(
                type.name(),
                IntStream.rangeClosed(1, type.version())
                        .mapToObj(version -> version == type.version() ? type : type.in(version))
                        .toList());
    }
}
