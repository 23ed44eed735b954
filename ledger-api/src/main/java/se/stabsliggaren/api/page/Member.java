package se.stabsliggaren.api.page;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.view.Flat;

/**
 * What a record of a page is written with: a component of its own, or one of a component that is {@link Flat}.
 *
 * @param path from the record to the component, which is its last step
 */
record Member(List<RecordComponent> path) {

    /** The members of each type of record, which the platform would otherwise look up anew for every one of a long page. */
    private static final ClassValue<List<Member>> MEMBERS = new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
            List<Member> members = members(type, List.of()).toList();
            refuseTwoOfOneName(type, members);
            return members;
        }
    };

    /**
     * Those of this type of record, in the order of its components.
     *
     * @throws IllegalArgumentException when two of them bear the same name, or what is flat is no record
     */
    static List<Member> of(Class<?> type) {
        return MEMBERS.get(type);
    }

    private static Stream<Member> members(Class<?> type, List<RecordComponent> before) {
        return Stream.of(type.getRecordComponents()).flatMap(component -> {
            component.getAccessor().setAccessible(true);
            List<RecordComponent> path =
                    Stream.concat(before.stream(), Stream.of(component)).toList();
            if (!component.isAnnotationPresent(Flat.class)) {
                return Stream.of(new Member(path));
            }
            if (!component.getType().isRecord()) {
                throw new IllegalArgumentException(component + " is no record, and cannot be flat");
            }
            return members(component.getType(), path);
        });
    }

    private static void refuseTwoOfOneName(Class<?> type, List<Member> members) {
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            if (!names.add(member.name())) {
                throw new IllegalArgumentException(type + " would be written with two members called " + member.name());
            }
        }
    }

    String name() {
        return component().getName();
    }

    Type type() {
        return component().getGenericType();
    }

    /** The component it is written for, of this record or of a flat one. */
    RecordComponent component() {
        return path.getLast();
    }

    /** Whether it is left out when it, or the flat record that holds it, is null. */
    boolean canBeAbsent() {
        return path.stream().anyMatch(step -> step.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    /** Its value in this record; null when it is absent. */
    @Nullable
    Object in(Record record) {
        Object value = record;
        for (RecordComponent step : path) {
            value = value == null ? null : value(step, value);
        }
        return value;
    }

    private static @Nullable Object value(RecordComponent step, Object record) {
        try {
            return step.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(step.toString(), e);
        }
    }
}
