package se.stabsliggaren.evaluation;

import java.util.List;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the evaluation. */
public record EvaluationState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        LESSON,
        RECOMMENDATION,
        REPORT,
        OTHER
    }

    public static EvaluationState none() {
        return new EvaluationState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public EvaluationState after(int post, EvaluationEvent event) {
        return switch (event) {
            case LessonNoted ignored -> with(acts.with(post, Act.LESSON));
            case RecommendationMade ignored -> with(acts.with(post, Act.RECOMMENDATION));
            case EvaluationCommissioned ignored -> with(acts.with(post, Act.OTHER));
            case ParticipantJoined ignored -> with(acts.with(post, Act.OTHER));
            case ObservationNoted ignored -> with(acts.with(post, Act.OTHER));
            case EvaluationFindingNoted ignored -> with(acts.with(post, Act.OTHER));
            case FollowedUp e -> with(acts.with(post, Act.OTHER, e.about()));
            case ReportIssued e -> with(acts.with(post, Act.REPORT, List.of(e.version())));
        };
    }

    public EvaluationState without(int post) {
        return new EvaluationState(acts.without(post));
    }

    private EvaluationState with(FactIndex<Act> next) {
        return new EvaluationState(next);
    }
}
