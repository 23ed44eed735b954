package se.stabsliggaren.api.view;

import java.util.List;
import java.util.Optional;
import se.stabsliggaren.projection.view.Projection;

/** The projections this ledger keeps, in the order readers are offered them. */
public record Projections(List<Projection<?, ?>> all) {

    public Projections {
        all = List.copyOf(all);
    }

    /** The projection of this name. */
    public Optional<Projection<?, ?>> named(String name) {
        return all.stream()
                .<Projection<?, ?>>map(projection -> projection)
                .filter(projection -> projection.name().equals(name))
                .findFirst();
    }

    /** The projection of this kind. */
    public <T extends Projection<?, ?>> T of(Class<T> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
    }
}
