package se.stabsliggaren.projection.breach;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotInformedGround;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;

/** On what ground it was decided not to inform those whose data it was (GDPR 34.1 and 34.3). */
public final class NotInformed {

    private NotInformed() {}

    /** The ground that this decides by; null of what is no such decision. */
    public static @Nullable NotInformedGround ground(BreachEvent breach) {
        return switch (breach) {
            case SubjectsNotInformed not -> not.ground();
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }
}
