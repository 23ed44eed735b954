package se.stabsliggaren.question;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_ANSWERED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

class QuestionsTest {

    @Test
    void recordsAQuestion() {
        incident().when(asked()).isRecorded();
    }

    @Test
    void recordsItsAnswer() {
        incident().given(asked()).when(answered()).isRecorded();
    }

    @Test
    void remarksThatItIsAnswered() {
        incident().given(asked(), answered()).when(answered()).isRemarked(ALREADY_ANSWERED, FIRST + 1);
    }

    @Test
    void remarksThatThePostReferredToAsksNothing() {
        incident().given(note()).when(answered()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
    }

    @Test
    void takesACorrectedAnswerForTheSame() {
        incident()
                .given(asked(), answered())
                .whenCorrecting(FIRST + 1, answered())
                .isRecorded();
    }

    private static QuestionAsked asked() {
        return new QuestionAsked(Text.of("Har uppgifter läckt?"), null, "Exempelbladet", null);
    }

    private static QuestionAnswered answered() {
        return new QuestionAnswered(Ref.to(FIRST), Text.of("Det vet vi inte."), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
