package se.stabsliggaren.projection;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.PartOfDay;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.format.Kind;
import se.stabsliggaren.format.Shape;
import se.stabsliggaren.format.Vocabulary;

/** Events of every type with every component filled, left out or covered, whatever it may mean. */
final class RandomEvents {

    private static final Instant BEGIN = Instant.parse("2024-11-02T04:00:00Z");
    private static final List<Vocabulary.Type> TYPES = Vocabulary.types().stream()
            .filter(type -> !type.family().equals("register"))
            .toList();

    private final Random random;

    RandomEvents(Random random) {
        this.random = random;
    }

    Event any(int earlier) {
        return of(TYPES.get(random.nextInt(TYPES.size())).record(), earlier);
    }

    <T> T of(Class<T> record, int earlier) {
        Shape shape = Shape.of(record);
        Object[] values = shape.components().stream()
                .map(component -> component.optional() && random.nextInt(3) == 0
                        ? null
                        : said(component, value(component.kind(), earlier)))
                .toArray();
        try {
            var constructor = record.getDeclaredConstructor(Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An optional part in which nothing is said is no part at all (spec/record.md, "Slots"). */
    private static @Nullable Object said(Shape.Component component, @Nullable Object value) {
        boolean nothing = component.optional()
                && component.kind() instanceof Kind.Nested
                && value != null
                && Codec.tree(value).isEmpty();
        return nothing ? null : value;
    }

    private @Nullable Object value(Kind kind, int earlier) {
        return switch (kind) {
            case Kind.Leaf leaf -> leaf(leaf, earlier);
            case Kind.Coded coded ->
                coded.type().getEnumConstants()[random.nextInt(coded.byName().size())];
            case Kind.Nested nested -> of(nested.shape().type(), earlier);
            case Kind.AnEvent ignored -> throw new IllegalStateException("no event holds another");
            case Kind.ListOf list -> {
                List<Object> elements = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    elements.add(value(list.element(), earlier));
                }
                yield List.copyOf(elements);
            }
        };
    }

    private Object leaf(Kind.Leaf leaf, int earlier) {
        return switch (leaf) {
            case TEXT -> random.nextInt(4) == 0 ? covered() : Text.of("ord " + random.nextInt(100));
            case PERSON ->
                random.nextInt(4) == 0 ? new Person.Behind(new Cover.Erased(1)) : Person.of("Prova Provdotter");
            case DIGEST -> new Digest.Sha256("0".repeat(64));
            case WHEN -> when();
            case INSTANT -> BEGIN.plusSeconds(random.nextInt(1_000_000));
            case REF -> Ref.to(1 + random.nextInt(Math.max(1, earlier)));
            case LABEL -> random.nextInt(2) == 0 ? "kansliet" : "ord " + random.nextInt(3);
            case INTEGER -> random.nextInt(100);
            case LONG -> (long) random.nextInt(100_000);
            case BOOLEAN -> random.nextBoolean();
        };
    }

    When when() {
        return switch (random.nextInt(10)) {
            case 0 -> new When.About(plain());
            case 1 -> new When.Between(new When.Day(LocalDate.of(2024, 11, 1)), plain());
            case 2 -> new When.Month(YearMonth.of(2024, 11));
            case 3 -> new When.Year(2024);
            default -> plain();
        };
    }

    private When plain() {
        LocalDate day = LocalDate.of(2024, 11, 2).plusDays(random.nextInt(30));
        return switch (random.nextInt(4)) {
            case 0 -> new When.Day(day);
            case 1 -> new When.Part(day, PartOfDay.values()[random.nextInt(PartOfDay.values().length)]);
            case 2 -> new When.Week(2024, 44 + random.nextInt(6));
            default -> new When.At(BEGIN.plusSeconds(60L * random.nextInt(40_000)), ChronoUnit.MINUTES);
        };
    }

    private static Text covered() {
        return new Text.Covered(List.of(
                new Text.Word.Shown("ett "),
                new Text.Word.Behind(new Cover.Withheld("OSL 18:8")),
                new Text.Word.Shown("ord")));
    }
}
