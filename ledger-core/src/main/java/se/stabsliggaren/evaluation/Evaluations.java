package se.stabsliggaren.evaluation;

import static se.stabsliggaren.event.RemarkKind.FINDING_WITHOUT_CITES;
import static se.stabsliggaren.event.RemarkKind.RECOMMENDATION_WITHOUT_OWNER;
import static se.stabsliggaren.event.RemarkKind.REPORT_ISSUED_BEFORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rules of the evaluation. A finding rests on posts; a lesson may be somebody's experience. */
public record Evaluations(FactIndex facts) implements Family<EvaluationEvent> {

    enum Act {
        LESSON,
        RECOMMENDATION,
        REPORT
    }

    @Override
    public Judgement judge(EvaluationEvent event) {
        return switch (event) {
            case EvaluationFindingNoted e ->
                Judgement.recorded().remarkIf(e.cites().isEmpty(), Remark.of(FINDING_WITHOUT_CITES));
            case RecommendationMade e ->
                Judgement.recorded()
                        .remarkIf(e.owner() == null || e.due() == null, Remark.of(RECOMMENDATION_WITHOUT_OWNER));
            case FollowedUp e -> Judgement.about(e.about(), facts, Act.LESSON, Act.RECOMMENDATION);
            case LessonNoted ignored -> Judgement.recorded();
            case EvaluationCommissioned ignored -> Judgement.recorded();
            case ParticipantJoined ignored -> Judgement.recorded();
            case ObservationNoted ignored -> Judgement.recorded();
            case ReportIssued e ->
                Judgement.recorded()
                        .remark(facts.first(Act.REPORT, List.of(e.version()))
                                .map(n -> Remark.of(REPORT_ISSUED_BEFORE, n)));
        };
    }

    @Override
    public @Nullable Fact fact(int post, EvaluationEvent event) {
        return switch (event) {
            case LessonNoted ignored -> Fact.of(post, Act.LESSON);
            case RecommendationMade ignored -> Fact.of(post, Act.RECOMMENDATION);
            case ReportIssued e -> Fact.of(post, Act.REPORT, List.of(e.version()));
            case EvaluationFindingNoted ignored -> null;
            case FollowedUp ignored -> null;
            case EvaluationCommissioned ignored -> null;
            case ParticipantJoined ignored -> null;
            case ObservationNoted ignored -> null;
        };
    }
}
