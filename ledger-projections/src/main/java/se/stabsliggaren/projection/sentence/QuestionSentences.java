package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.projection.text.Phrase;

/** Says questions and their answers. */
public final class QuestionSentences {

    private QuestionSentences() {}

    static Saying of(QuestionEvent question) {
        return switch (question) {
            case QuestionAsked event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Fråga")
                                .label(" från ", event.outlet())
                                .label(" till ", event.to())
                                .text(": ", event.text())
                                .when(", svar önskat ", event.wanted()));
            case QuestionAnswered event ->
                Saying.unnamed(Phrase.of("Svar på ")
                        .post("", event.question())
                        .text(": ", event.text())
                        .person(" – ", event.answeredBy()));
        };
    }

    /** What nobody has answered, in a list of questions. */
    public static Phrase inBrief(QuestionAsked event) {
        return Phrase.of("")
                .text("", event.text())
                .label(", från ", event.outlet())
                .label(", till ", event.to());
    }
}
