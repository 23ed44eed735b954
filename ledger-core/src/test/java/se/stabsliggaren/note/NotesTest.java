package se.stabsliggaren.note;

import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Text;

class NotesTest {

    @Test
    void recordsAFreeLine() {
        incident().when(new NoteWritten(Text.of("Larmet gick."), null, null)).isRecorded();
    }

    @Test
    void recordsARumour() {
        incident()
                .when(new NoteWritten(Text.of("Grannkommunen är också drabbad."), "lägesrad", Certainty.RUMOUR))
                .isRecorded();
    }
}
