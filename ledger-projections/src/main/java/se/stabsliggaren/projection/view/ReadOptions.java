package se.stabsliggaren.projection.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From which moment the reader looks, and what counts as known (design, "Time"). Every heading states it.
 *
 * @param designation the incident's designation, e.g. {@code L1-2024-3}
 * @param exercise true when every heading must say ÖVNING
 * @param now the moment limits, threats, promises and expiries are counted at: that of reading, or an earlier one by which
 *     things had happened, so that what is left out and what is counted are of one moment
 * @param atInstant the moment asked for with {@code ?at=}, if a post was asked for the moment it was recorded; or null
 * @param atPost the last post counted, when {@code ?at=} was asked for: that post, or the last one recorded by that
 *     instant; null for all there is
 * @param paperAsStated whether paper lines count from when they say they were written, {@code ?paper=stated}; needs
 *     both of the above
 * @param occurredBy only what had happened by then, {@code ?occurredBy=}, or null
 * @param min the post that was waited for, {@code ?min=}; 0 when none was
 * @param keeper what the body that keeps the incident is called, as the register says; null where that is not at hand
 */
public record ReadOptions(
        String designation,
        boolean exercise,
        Instant now,
        @Nullable Instant atInstant,
        @Nullable Integer atPost,
        boolean paperAsStated,
        @Nullable Instant occurredBy,
        int min,
        @Nullable String keeper) {

    public ReadOptions {
        now = occurredBy != null && occurredBy.isBefore(now) ? occurredBy : now;
    }

    /** Without a post to wait for, and without the keeper. */
    public ReadOptions(
            String designation,
            boolean exercise,
            Instant now,
            @Nullable Instant atInstant,
            @Nullable Integer atPost,
            boolean paperAsStated,
            @Nullable Instant occurredBy) {
        this(designation, exercise, now, atInstant, atPost, paperAsStated, occurredBy, 0, null);
    }

    /** The same of an incident that this body keeps. */
    public ReadOptions keptBy(String body) {
        return new ReadOptions(designation, exercise, now, atInstant, atPost, paperAsStated, occurredBy, min, body);
    }
}
