package se.stabsliggaren.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From which moment the reader looks, and what counts as known (design, "Time"). Every heading states it.
 *
 * @param designation the incident's designation, e.g. {@code L1-2024-3}
 * @param exercise true when every heading must say ÖVNING
 * @param now the moment limits and expiries are counted at
 * @param atInstant the instant asked for with {@code ?at=}, or null
 * @param atPost the last post counted, when {@code ?at=} was asked for; null for all there is
 * @param paperAsStated whether paper lines count from when they say they were written, {@code ?paper=stated}
 * @param occurredBy only what had happened by then, {@code ?occurredBy=}, or null
 */
public record Reading(
        String designation,
        boolean exercise,
        Instant now,
        @Nullable Instant atInstant,
        @Nullable Integer atPost,
        boolean paperAsStated,
        @Nullable Instant occurredBy) {}
