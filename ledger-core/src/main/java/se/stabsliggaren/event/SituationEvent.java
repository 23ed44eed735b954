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
            @NameOf(NameKind.GROUP) List<String> forWhom,
            Text text,
            @Nullable Text uncertain,
            @Nullable Text outlook,
            @Nullable When next)
            implements SituationEvent {}

    /**
     * How many there are of something (antal): 281 of 384 systems, some 600 computers.
     *
     * @param what of what, e.g. {@code krypterade system}
     * @param outOf of how many
     * @param approximate whether the numbers are given as approximate
     */
    @EventName("situation.counted")
    record SituationCounted(
            String what,
            Count count,
            @Nullable Count outOf,
            @Nullable Boolean approximate,
            @Nullable Text text) implements SituationEvent {}
}
