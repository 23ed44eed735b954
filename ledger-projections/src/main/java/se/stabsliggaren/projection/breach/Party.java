package se.stabsliggaren.projection.breach;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;

/**
 * One breach of one controller (personuppgiftsansvarig): what is notified, counted and recorded by itself.
 *
 * @param breach the number the breach is known by; 0 when no breach is recorded
 * @param controller empty while nobody said which
 */
public record Party(int breach, String controller) {

    /** No breach is recorded, but something is filed or assessed for this controller. */
    public static Party withoutBreach(String controller) {
        return new Party(0, controller);
    }

    /** Whether the other is the same breach, of the same controller or of one that was still to be named here. */
    boolean isCoveredBy(Party other) {
        return breach == other.breach && (controller.isEmpty() || other.isControlledBy(controller));
    }

    public boolean isControlledBy(String name) {
        return TypedName.same(controller, name);
    }

    /** Whether it is the same breach of the same controller, however the name was typed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Party that && breach == that.breach && isControlledBy(that.controller);
    }

    @Override
    public int hashCode() {
        return Objects.hash(breach, TypedName.of(controller));
    }
}
