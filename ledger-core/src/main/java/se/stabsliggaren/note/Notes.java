package se.stabsliggaren.note;

import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.judgement.Judgement;

/** The rule of the free line: it is recorded. */
public final class Notes {

    private Notes() {}

    public static Judgement judge(NoteEvent event) {
        return switch (event) {
            case NoteWritten ignored -> Judgement.recorded();
        };
    }
}
