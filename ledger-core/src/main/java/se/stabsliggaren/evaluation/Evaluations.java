package se.stabsliggaren.evaluation;

import static se.stabsliggaren.event.RemarkKind.FINDING_WITHOUT_CITES;
import static se.stabsliggaren.event.RemarkKind.RECOMMENDATION_WITHOUT_OWNER;
import static se.stabsliggaren.event.RemarkKind.REPORT_ISSUED_BEFORE;

import java.util.List;
import se.stabsliggaren.evaluation.EvaluationState.Act;
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
import se.stabsliggaren.judgement.Judgement;

/** The rules of the evaluation. A finding rests on posts; a lesson may be somebody's experience. */
public final class Evaluations {

    private Evaluations() {}

    public static Judgement judge(EvaluationEvent event, EvaluationState state) {
        return switch (event) {
            case EvaluationFindingNoted e ->
                Judgement.recorded().remarkIf(e.cites().isEmpty(), Remark.of(FINDING_WITHOUT_CITES));
            case RecommendationMade e ->
                Judgement.recorded()
                        .remarkIf(e.owner() == null || e.due() == null, Remark.of(RECOMMENDATION_WITHOUT_OWNER));
            case FollowedUp e -> Judgement.about(e.about(), state.acts(), Act.LESSON, Act.RECOMMENDATION);
            case LessonNoted ignored -> Judgement.recorded();
            case EvaluationCommissioned ignored -> Judgement.recorded();
            case ParticipantJoined ignored -> Judgement.recorded();
            case ObservationNoted ignored -> Judgement.recorded();
            case ReportIssued e ->
                Judgement.recorded()
                        .remark(state.acts()
                                .first(Act.REPORT, List.of(e.version()))
                                .map(n -> Remark.of(REPORT_ISSUED_BEFORE, n)));
        };
    }
}
