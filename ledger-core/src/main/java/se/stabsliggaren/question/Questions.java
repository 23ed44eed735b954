package se.stabsliggaren.question;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ANSWERED;

import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.question.QuestionState.Act;

/** The rules of questions. */
public final class Questions {

    private Questions() {}

    public static Judgement judge(QuestionEvent event, QuestionState state) {
        return switch (event) {
            case QuestionAsked ignored -> Judgement.recorded();
            case QuestionAnswered e ->
                Judgement.about(e.question(), state.acts(), Act.ASKED)
                        .remark(state.acts()
                                .first(Act.ANSWERED, e.question())
                                .map(n -> Remark.of(ALREADY_ANSWERED, n)));
        };
    }
}
