package se.stabsliggaren.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

/** Entries of every type, either with every component filled or with as few as there can be; always the same ones. */
final class Filled {

    private static final List<String> MOMENTS = List.of(
            "2024-11-06T12:05Z",
            "2024-11-06T12:05:31Z",
            "2024-11-06T12:05:31.250Z",
            "2024-11-06",
            "2024-11-06/forenoon",
            "2024-W45");

    private final Vocabulary.Type type;
    private final boolean full;
    private int count;

    private Filled(Vocabulary.Type type, boolean full) {
        this.type = type;
        this.full = full;
    }

    /** With everything, whether or not it can be so in life, and two elements in every list. */
    static Entry full(Vocabulary.Type type) {
        return new Filled(type, true).entry();
    }

    /** With what must be there. */
    static Entry sparse(Vocabulary.Type type) {
        return new Filled(type, false).entry();
    }

    private Entry entry() {
        return (Entry) record(Shape.of(Entry.class));
    }

    private Object record(Shape shape) {
        @Nullable Object[] values = shape.blank();
        for (Shape.Component component : shape.components()) {
            boolean leftOut = component.optional() && !full;
            values[component.index()] = leftOut ? null : value(component, shape);
        }
        return shape.make(values);
    }

    private Object value(Shape.Component component, Shape shape) {
        boolean version = shape.type() == Entry.class && component.name().equals("version");
        return version ? type.version() : value(component.kind(), component.name());
    }

    private Object value(Kind kind, String name) {
        count++;
        return switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf, name);
            case Kind.Coded coded -> code(coded);
            case Kind.Nested nested -> record(nested.shape());
            case Kind.AnEvent ignored -> record(type.shape());
            case Kind.ListOf list -> {
                List<Object> elements = new ArrayList<>();
                for (int i = 0; full && i < 2; i++) {
                    elements.add(value(list.element(), name));
                }
                yield List.copyOf(elements);
            }
        };
    }

    /** One of the first two, so that a new code beside them changes no approved file. */
    private Enum<?> code(Kind.Coded coded) {
        List<Enum<?>> codes = List.copyOf(coded.byName().values());
        return codes.get(count % Math.min(2, codes.size()));
    }

    private Object leaf(Kind.Leaf leaf, String name) {
        return switch (leaf) {
            case TEXT -> Text.of("Några ord i fältet %s.".formatted(name));
            case PERSON -> Person.of("Prova Provdotter %d".formatted(count));
            case DIGEST -> new Digest.Sha256("%064x".formatted(count));
            case WHEN -> When.parse(MOMENTS.get(count % MOMENTS.size()));
            case INSTANT -> Instant.parse("2024-11-06T12:05:31.250Z");
            case REF -> Ref.to(count);
            case LABEL -> "%s %d".formatted(name, count);
            case INTEGER -> count;
            case LONG -> 1_000_000L + count;
            case BOOLEAN -> count % 2 == 0;
        };
    }
}
