package se.stabsliggaren.projection.rhythm;

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
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
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
import se.stabsliggaren.event.StaffEvent.DirectionSet;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.RoleTaken;
import se.stabsliggaren.event.StaffEvent.ShiftSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.StaffEvent.StaffRelieved;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;

/** What a post tells of how often the staff meets. Every family and type says here whether it does; null of those that do not. */
public sealed interface WorkSign {

    record Rhythm(RhythmSet event) implements WorkSign {}

    record Meeting(MeetingHeld event) implements WorkSign {}

    /** The staff begins its work, or goes on with it. */
    record Work() implements WorkSign {}

    /** The staff stands down, or the incident is closed. */
    record Rest() implements WorkSign {}

    static @Nullable WorkSign of(Event event) {
        return switch (event) {
            case IncidentEvent incident -> of(incident);
            case StaffEvent staff -> of(staff);
            case MeetingEvent meeting -> of(meeting);
            case NoteEvent ignored -> null;
            case ConsequenceEvent ignored -> null;
            case QuestionEvent ignored -> null;
            case SituationEvent ignored -> null;
            case DecisionEvent ignored -> null;
            case TaskEvent ignored -> null;
            case DutyEvent ignored -> null;
            case BreachEvent ignored -> null;
            case SystemEvent ignored -> null;
            case MessageEvent ignored -> null;
            case ContactEvent ignored -> null;
            case CostEvent ignored -> null;
            case RequestEvent ignored -> null;
            case DocumentEvent ignored -> null;
            case SecrecyEvent ignored -> null;
            case GovernanceEvent ignored -> null;
            case EvaluationEvent ignored -> null;
            case RecordEvent ignored -> null;
            case MoveEvent ignored -> null;
            case RegisterEvent ignored -> null;
        };
    }

    private static @Nullable WorkSign of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentClosed ignored -> new Rest();
            case IncidentReopened ignored -> new Work();
            case IncidentOpened ignored -> null;
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

    private static @Nullable WorkSign of(StaffEvent staff) {
        return switch (staff) {
            case RhythmSet set -> new Rhythm(set);
            case StaffActivated ignored -> new Work();
            case StaffStoodDown ignored -> new Rest();
            case StaffIntroduced ignored -> null;
            case RoleTaken ignored -> null;
            case StaffRelieved ignored -> null;
            case DirectionSet ignored -> null;
            case ShiftSet ignored -> null; // Who is to work when is no work yet.
        };
    }

    private static @Nullable WorkSign of(MeetingEvent meeting) {
        return switch (meeting) {
            case MeetingHeld held -> new Meeting(held);
            case MinutesApproved ignored -> null;
        };
    }
}
