package se.stabsliggaren.projection.outcome;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
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

/** What is found, looked for or heard of the attack. Every family and type says here whether it tells of that. */
sealed interface Heard {

    /** It was looked for and not found. */
    record Sought(NoSignNoted event) implements Heard {}

    /** It was found, or is thought to be so. */
    record Found(IncidentFindingNoted event) implements Heard {}

    /** Somebody threatens to do it. */
    record Threatened(ThreatMade event) implements Heard {}

    /** What became of a threat. */
    record Followed(ThreatOutcomeNoted event) implements Heard {}

    static @Nullable Heard of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case BreachEvent ignored -> null;
            case ConsequenceEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case DecisionEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case DutyEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case MeetingEvent ignored -> null;
            case MessageEvent ignored -> null;
            case MoveEvent ignored -> null;
            case NoteEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case RecordEvent ignored -> null;
            case RegisterEvent ignored -> null;
            case RequestEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case SituationEvent ignored -> null;
            case StaffEvent ignored -> null;
            case SystemEvent ignored -> null;
            case TaskEvent ignored -> null;
        };
    }

    private static @Nullable Heard of(IncidentEvent incident) {
        return switch (incident) {
            case NoSignNoted event -> new Sought(event);
            case IncidentFindingNoted event -> new Found(event);
            case ThreatMade event -> new Threatened(event);
            case ThreatOutcomeNoted event -> new Followed(event);
            case IncidentClassified ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentContinued ignored -> null;
            case IncidentDetected ignored -> null;
            case IncidentOpened ignored -> null;
            case IncidentReopened ignored -> null;
            case StateChanged ignored -> null;
        };
    }
}
