package se.stabsliggaren.note;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rule of the free line: it is recorded. */
public record Notes() implements Family<NoteEvent> {

    @Override
    public Judgement judge(NoteEvent event) {
        return switch (event) {
            case NoteWritten ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, NoteEvent event) {
        return switch (event) {
            case NoteWritten ignored -> null;
        };
    }
}
