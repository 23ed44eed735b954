package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
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
import se.stabsliggaren.event.Mandate;

/** By what right something was decided; null of what is no decision, and where nobody said. */
public final class Decided {

    private Decided() {}

    public static @Nullable Mandate by(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken taken -> taken.mandate();
            case DecisionRefrained refrained -> refrained.mandate();
            case DecisionExtended extended -> extended.mandate();
            case DecisionRevoked revoked -> revoked.mandate();
            case DecisionConfirmed ignored -> null;
            case DecisionReplaced ignored -> null;
            case DecisionCarriedOut ignored -> null;
            case DecisionReported ignored -> null;
        };
    }

    public static @Nullable Mandate by(BreachEvent breach) {
        return switch (breach) {
            case NotificationDecided decided -> decided.mandate();
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    public static @Nullable Mandate by(IncidentEvent incident) {
        StateChanged changed = changed(incident);
        return changed == null ? null : changed.mandate();
    }

    /** The change of a state of the body; null of what is none. */
    public static @Nullable StateChanged changed(IncidentEvent incident) {
        return switch (incident) {
            case StateChanged changed -> changed;
            case IncidentOpened ignored -> null;
            case IncidentDetected ignored -> null;
            case IncidentClassified ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case ThreatMade ignored -> null;
            case ThreatOutcomeNoted ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentReopened ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }
}
