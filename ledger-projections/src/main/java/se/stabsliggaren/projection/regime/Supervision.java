package se.stabsliggaren.projection.regime;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;

/**
 * Who supervises that a law is followed.
 *
 * @param law as people call it
 * @param basis where it is said who supervises
 */
public record Supervision(
        String law, String basis, LocalDate from, @Nullable LocalDate to, Sureness mark, List<Supervisor> by) {

    public Supervision {
        Objects.requireNonNull(law, "supervision is of a law");
        Objects.requireNonNull(basis, "supervision has a basis");
        Objects.requireNonNull(from, "supervision begins some day");
        Objects.requireNonNull(mark, "supervision says how sure it is");
        by = List.copyOf(by);
    }

    /** @param counties for which counties; empty where the packs do not say */
    public record Supervisor(String name, List<String> counties) {

        public Supervisor {
            Objects.requireNonNull(name, "a supervisor has a name");
            counties = counties == null ? List.of() : List.copyOf(counties);
        }
    }

    public boolean inForce(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** The supervisor of this name. */
    public Optional<Supervisor> named(String written) {
        return by.stream()
                .filter(supervisor -> TypedName.same(supervisor.name(), written))
                .findFirst();
    }

    /** Whether somebody of this name can be one of them, though it does not say which: {@code länsstyrelsen}. */
    public boolean canBe(String written) {
        String folded = TypedName.of(written).folded();
        return !folded.isEmpty()
                && by.stream().anyMatch(supervisor -> {
                    String name = TypedName.of(supervisor.name()).folded();
                    return name.startsWith(folded + " ");
                });
    }
}
