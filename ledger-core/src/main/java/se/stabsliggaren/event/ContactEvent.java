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
            @Nullable String organisation,
            @Nullable Person person,
            @Nullable String by,
            @Nullable Outcome outcome,
            @Nullable Text text,
            @Nullable String reference,
            @Nullable When callBack)
            implements ContactEvent {}

    enum Outcome {
        REACHED,
        NO_ANSWER,
        LEFT_MESSAGE,
        CALL_BACK
    }
}
