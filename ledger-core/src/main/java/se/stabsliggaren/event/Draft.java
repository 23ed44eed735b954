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
        Event event) {
    /** Nothing but what happened. */
    public static Draft of(Event event) {
        return new Draft(null, null, null, null, null, null, null, event);
    }

    public Draft withLabel(@Nullable String other) {
        return new Draft(other, source, occurred, paper, corrects, reason, causedBy, event);
    }

    public Draft withOccurred(Occurred other) {
        return new Draft(label, source, other, paper, corrects, reason, causedBy, event);
    }

    public Draft withPaper(Paper other) {
        return new Draft(label, source, occurred, other, corrects, reason, causedBy, event);
    }

    /** The same in place of an earlier post; of null, of none. */
    public Draft correcting(@Nullable Ref post) {
        return new Draft(label, source, occurred, paper, post, reason, causedBy, event);
    }

    public Draft withReason(@Nullable Text other) {
        return new Draft(label, source, occurred, paper, corrects, other, causedBy, event);
    }

    public Draft withCause(@Nullable Ref post) {
        return new Draft(label, source, occurred, paper, corrects, reason, post, event);
    }
}
