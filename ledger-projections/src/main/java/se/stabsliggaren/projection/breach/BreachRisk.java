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
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;

/** How high the risk was judged for those whose data it was. */
public final class BreachRisk {

    private BreachRisk() {}

    /** The risk that this judges; null of what judges none. */
    public static @Nullable Risk judged(BreachEvent breach) {
        return switch (breach) {
            case RiskJudged judged -> judged.risk();
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case NotificationDecided ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsInformed ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case ProcessorNoticed ignored -> null;
            case BreachClosed ignored -> null;
        };
    }
}
