package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** The free line (anteckning), and the tail of everything that has no type of its own. */
public sealed interface NoteEvent extends Event {

    /**
     * One line, Enter, done.
     *
     * @param kind what the line is, in the staff's own word; null when nobody said
     */
    @EventName("note.written")
    record NoteWritten(
            Text text, @Nullable String kind, @Nullable Certainty certainty) implements NoteEvent {}
}
