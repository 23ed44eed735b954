package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;

/** Whose knowledge the detection of an incident is; null of what is none, and where nobody said. */
public final class Detection {

    private Detection() {}

    public static @Nullable Knower knower(IncidentEvent incident) {
        return switch (incident) {
            case IncidentDetected detected -> detected.knower();
            case IncidentClassified ignored -> null;
            case IncidentClosed ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentContinued ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case IncidentOpened ignored -> null;
            case IncidentReopened ignored -> null;
            case NoSignNoted ignored -> null;
            case StateChanged ignored -> null;
            case ThreatMade ignored -> null;
            case ThreatOutcomeNoted ignored -> null;
        };
    }
}
