package se.stabsliggaren.ledger;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Kind;
import se.stabsliggaren.format.Shape;
import se.stabsliggaren.format.Vocabulary;

/** Events of every type an incident can hold, filled with whatever is allowed; the same seed gives the same ones. */
final class AnyEvent {

    private static final List<Vocabulary.Type> TYPES = Vocabulary.types().stream()
            .filter(type -> !type.family().equals("register"))
            .toList();
    private static final List<When> MOMENTS = Stream.of(
                    "2024-11-05",
                    "2024-11-06/forenoon",
                    "2024-W45",
                    "2024-11-06T07:30Z",
                    "2024-11",
                    "2024",
                    "2024-11-06T03:00Z~",
                    "[2024-11-05..2024-11-06/night]")
            .map(When::parse)
            .toList();

    private final Random random;

    AnyEvent(Random random) {
        this.random = random;
    }

    /** Of any type, about posts up to this number. */
    Event upTo(int last) {
        return of(TYPES.get(random.nextInt(TYPES.size())).record(), last);
    }

    <T> T of(Class<T> record, int last) {
        Object[] values = Shape.of(record).components().stream()
                .map(component -> component.optional() && random.nextInt(3) == 0 ? null : value(component.kind(), last))
                .toArray();
        return made(record, values);
    }

    private Object value(Kind kind, int last) {
        return switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf, last);
            case Kind.Coded coded ->
                coded.type().getEnumConstants()[random.nextInt(coded.byName().size())];
            case Kind.Nested nested -> of(nested.shape().type(), last);
            case Kind.AnEvent ignored -> throw new IllegalStateException("no event holds another");
            case Kind.ListOf list ->
                Stream.generate(() -> value(list.element(), last))
                        .limit(random.nextInt(3))
                        .toList();
        };
    }

    private Object leaf(Kind.Leaf leaf, int last) {
        return switch (leaf) {
            case TEXT -> Text.of("ord " + random.nextInt(9));
            case PERSON -> Person.of("Prova Provdotter");
            case DIGEST -> new Digest.Sha256("0".repeat(64));
            case WHEN -> MOMENTS.get(random.nextInt(MOMENTS.size()));
            case INSTANT -> Instant.EPOCH;
            case REF -> Ref.to(1 + random.nextInt(last));
            case LABEL -> "ord " + random.nextInt(3);
            case INTEGER -> random.nextInt(100);
            case LONG -> (long) random.nextInt(100);
            case BOOLEAN -> random.nextBoolean();
        };
    }

    private static <T> T made(Class<T> record, @Nullable Object[] values) {
        try {
            var constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.toString(), e);
        }
    }
}
