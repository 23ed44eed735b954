package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * What somebody asks to have recorded, before the ledger has judged and numbered it.
 *
 * @param label by which other drafts of the same group may refer to it
 * @param occurred null when nobody said; the time of recording is then assumed
 */
public record Draft(
        @Nullable String label,
        @Nullable Source source,
        @Nullable Occurred occurred,
        @Nullable Paper paper,
        @Nullable Ref corrects,
        @Nullable Text reason,
        @Nullable Ref causedBy,
        Event event) {}
