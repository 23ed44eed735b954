package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Situation pictures (lägesbild). */
public sealed interface SituationEvent extends Event {

    /**
     * A situation picture is given.
     *
     * @param forWhom e.g. {@code länsstyrelsen}
     * @param next when the next one is promised
     */
    @EventName("situation.reported")
    record SituationReported(
            @Nullable String version,
            List<String> forWhom,
            Text text,
            @Nullable Text uncertain,
            @Nullable Text outlook,
            @Nullable When next)
            implements SituationEvent {}
}
