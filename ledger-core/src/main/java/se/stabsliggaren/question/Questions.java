package se.stabsliggaren.question;

import static se.stabsliggaren.event.RemarkKind.ALREADY_ANSWERED;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** Questions and answers. */
public record Questions(FactIndex facts) implements Family<QuestionEvent> {

    enum Act {
        ASKED,
        ANSWERED
    }

    @Override
    public Judgement judge(QuestionEvent event) {
        return switch (event) {
            case QuestionAsked ignored -> Judgement.recorded();
            case QuestionAnswered e ->
                Judgement.about(e.question(), facts, Act.ASKED)
                        .remark(facts.first(Act.ANSWERED, e.question()).map(n -> Remark.of(ALREADY_ANSWERED, n)));
        };
    }

    @Override
    public @Nullable Fact fact(int post, QuestionEvent event) {
        return switch (event) {
            case QuestionAsked ignored -> Fact.of(post, Act.ASKED);
            case QuestionAnswered e -> Fact.of(post, Act.ANSWERED, e.question());
        };
    }
}
