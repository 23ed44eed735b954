package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says what has no type of its own. */
final class NoteSentences {

    private NoteSentences() {}

    static Saying of(NoteEvent note) {
        return switch (note) {
            case NoteWritten event -> {
                String kind = event.kind();
                Certainty certainty = event.certainty();
                yield Saying.unnamed(Phrase.of(kind == null ? "" : kind + ": ")
                        .text("", event.text())
                        .label(" (", certainty == null ? null : SwedishCodes.of(certainty) + ")"));
            }
        };
    }
}
