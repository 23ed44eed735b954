package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Obligation;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Whether one has to; null where nobody said. */
public record Degree(
        @Nullable Obligation obligation, @Nullable String obligationSaid) {

    static Degree of(@Nullable Obligation obligation) {
        return new Degree(obligation, obligation == null ? null : SwedishCodes.of(obligation));
    }
}
