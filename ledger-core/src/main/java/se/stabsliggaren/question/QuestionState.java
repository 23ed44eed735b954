package se.stabsliggaren.question;

import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.QuestionEvent.QuestionAnswered;
import se.stabsliggaren.event.QuestionEvent.QuestionAsked;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the questions. */
public record QuestionState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        ASKED,
        ANSWERED
    }

    public static QuestionState none() {
        return new QuestionState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public QuestionState after(int post, QuestionEvent event) {
        return switch (event) {
            case QuestionAsked ignored -> with(acts.with(post, Act.ASKED));
            case QuestionAnswered e -> with(acts.with(post, Act.ANSWERED, e.question()));
        };
    }

    public QuestionState without(int post) {
        return new QuestionState(acts.without(post));
    }

    private QuestionState with(FactIndex<Act> next) {
        return new QuestionState(next);
    }
}
