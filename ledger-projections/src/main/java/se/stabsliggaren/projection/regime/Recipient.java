package se.stabsliggaren.projection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;

/**
 * Who receives a report, between two days.
 *
 * @param also other names people write; one that begins with {@code …} stands for all that end so, one that ends with it
 *     for all that begin so
 * @param mark how sure we are of it; null when as sure as of the regime
 */
public record Recipient(
        String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<String> also,
        @Nullable Sureness mark) {

    public Recipient {
        Objects.requireNonNull(name, "a recipient has a name");
        also = also == null ? List.of() : List.copyOf(also);
    }

    /** Whether this is who was written. */
    public boolean isCalled(String written) {
        return TypedName.same(name, written) || also.stream().anyMatch(other -> isCalled(other, written));
    }

    /** Whether this is its name, or another in full. */
    boolean isNamed(String written) {
        return names().anyMatch(one -> TypedName.same(one, written));
    }

    /** Its name and the others that are written in full. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), also.stream()).filter(one -> !one.startsWith("…") && !one.endsWith("…"));
    }

    /** Whether it is whoever has a part in the matter, {@code de registrerade}, and no authority with a name, {@code IMY}. */
    boolean isRole() {
        return Character.isLowerCase(name.codePointAt(0));
    }

    /** Whether its names say what its kind is called, {@code …nämnden}, and not which of them it is. */
    boolean isOneOfMany() {
        return also.stream().anyMatch(other -> other.startsWith("…"));
    }

    private static boolean isCalled(String other, String written) {
        String typed = TypedName.of(written).folded();
        if (other.startsWith("…")) {
            return typed.endsWith(TypedName.of(other.substring(1)).folded());
        }
        return other.endsWith("…")
                ? typed.startsWith(
                        TypedName.of(other.substring(0, other.length() - 1)).folded())
                : TypedName.same(other, written);
    }
}
