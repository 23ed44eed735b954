package se.stabsliggaren.projection.breach;

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

/** What brings a controller nearer to notifying a breach, or away from it, besides becoming aware. */
public enum NotifyingStep {
    DECIDED_TO,
    DECIDED_NOT_TO,
    TOLD_BY_PROCESSOR;

    /** Which of them this is; null of what is none. */
    public static @Nullable NotifyingStep of(BreachEvent breach) {
        return switch (breach) {
            case NotificationDecided decided -> decided.toNotify() ? DECIDED_TO : DECIDED_NOT_TO;
            case ProcessorNoticed ignored -> TOLD_BY_PROCESSOR;
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    /** Whether it is a decision, either way. */
    public boolean isDecision() {
        return this != TOLD_BY_PROCESSOR;
    }
}
