package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Documents on paper or file, while the ordinary register cannot be reached. */
public sealed interface DocumentEvent extends Event {

    /**
     * A document is received, drawn up or sent.
     *
     * @param paperNumber the number from the pre-printed series
     * @param diaryNumber the number in the ordinary register, often later
     */
    @EventName("document.registered")
    record DocumentRegistered(
            Movement movement,
            @Nullable String paperNumber,
            @Nullable String diaryNumber,
            Text subject,
            @Nullable Person counterpart,
            @Nullable String kept)
            implements DocumentEvent {}

    /** A file is attached to a post. */
    @EventName("document.attached")
    record DocumentAttached(
            @Nullable Ref to,
            Attachment attachment,
            @Nullable Text text) implements DocumentEvent {}

    enum Movement {
        RECEIVED,
        DRAWN_UP,
        SENT
    }
}
