package se.stabsliggaren.projection.authorities;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.NameOf;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.projection.duties.DutyRow;

/**
 * What is kept of a post: all of it, since a rule pack may look for any.
 *
 * @param duty what the duties keep of it; null when nothing
 * @param turn whether the incident begins or ends with it; null of all else
 * @param evaluator who takes part in the evaluation; null when it does not tell that
 */
public record AuthorityRow(
        Event event,
        @Nullable DutyRow duty,
        @Nullable Turn turn,
        @NameOf(NameKind.BODY) @Nullable String evaluator) {

    /** A turn of the incident's life. */
    public enum Turn {
        OPENED,
        CLOSED,
        REOPENED
    }

    /** Every family says here whether the incident's life or its evaluation is told of by it. */
    static AuthorityRow of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> new AuthorityRow(event, DutyRow.of(event), turn(incident), null);
            case EvaluationEvent evaluation -> new AuthorityRow(event, DutyRow.of(event), null, evaluator(evaluation));
            case BreachEvent ignored -> plain(event);
            case ConsequenceEvent ignored -> plain(event);
            case ContactEvent ignored -> plain(event);
            case CostEvent ignored -> plain(event);
            case DecisionEvent ignored -> plain(event);
            case DocumentEvent ignored -> plain(event);
            case DutyEvent ignored -> plain(event);
            case GovernanceEvent ignored -> plain(event);
            case MeetingEvent ignored -> plain(event);
            case MessageEvent ignored -> plain(event);
            case MoveEvent ignored -> plain(event);
            case NoteEvent ignored -> plain(event);
            case QuestionEvent ignored -> plain(event);
            case RecordEvent ignored -> plain(event);
            case RegisterEvent ignored -> plain(event);
            case RequestEvent ignored -> plain(event);
            case SecrecyEvent ignored -> plain(event);
            case SituationEvent ignored -> plain(event);
            case StaffEvent ignored -> plain(event);
            case SystemEvent ignored -> plain(event);
            case TaskEvent ignored -> plain(event);
        };
    }

    private static AuthorityRow plain(Event event) {
        return new AuthorityRow(event, DutyRow.of(event), null, null);
    }

    private static @Nullable Turn turn(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened ignored -> Turn.OPENED;
            case IncidentClosed ignored -> Turn.CLOSED;
            case IncidentReopened ignored -> Turn.REOPENED;
            case IncidentDetected ignored -> null;
            case IncidentClassified ignored -> null;
            case StateChanged ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case ThreatMade ignored -> null;
            case ThreatOutcomeNoted ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    private static @Nullable String evaluator(EvaluationEvent evaluation) {
        return switch (evaluation) {
            case ParticipantJoined joined -> joined.organisation();
            case EvaluationCommissioned ignored -> null;
            case ObservationNoted ignored -> null;
            case EvaluationFindingNoted ignored -> null;
            case LessonNoted ignored -> null;
            case RecommendationMade ignored -> null;
            case FollowedUp ignored -> null;
            case ReportIssued ignored -> null;
        };
    }
}
