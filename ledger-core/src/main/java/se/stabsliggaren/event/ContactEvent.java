package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Contacts with the world outside the room. */
public sealed interface ContactEvent extends Event {

    /**
     * Somebody contacts somebody.
     *
     * @param by e.g. {@code telefon}, {@code på plats}
     * @param reference the number they gave it
     */
    @EventName("contact.made")
    record ContactMade(
            Passage passage,
            @NameOf(NameKind.BODY) @Nullable String organisation,
            @Nullable Person person,
            @Nullable String by,
            @Nullable Outcome outcome,
            @Nullable Text text,
            @Nullable String reference,
            @Nullable When callBack)
            implements ContactEvent {}

    /**
     * How it is with another body, as it tells itself or as others tell of it (läget hos någon annan). Who told is the
     * source; when it happened is the post's own moment.
     *
     * @param organisation the other body
     * @param state in a word, e.g. {@code stabsläge}
     * @param published when it was published, which is not when it happened
     * @param where e.g. {@code krisinformation.se}
     */
    @EventName("contact.news-noted")
    record NewsNoted(
            @NameOf(NameKind.BODY) String organisation,
            Text text,
            @Nullable String state,
            @Nullable When published,
            @Nullable String where,
            @Nullable Certainty certainty)
            implements ContactEvent {}

    enum Outcome {
        REACHED,
        NO_ANSWER,
        LEFT_MESSAGE,
        CALL_BACK
    }
}
