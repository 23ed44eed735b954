package se.stabsliggaren.projection.breach;

import java.util.List;
import java.util.Optional;
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
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.view.Row;

/**
 * A post about a breach.
 *
 * @param breach the number the breach is known by; the post's own when it is the first that is said of it
 * @param controllers whom it names as its own; of what names none {@link Controllers} tells whose it is
 */
public record BreachPost(Row<?> row, int breach, List<String> controllers, BreachEvent event) {

    static Optional<Ref> breach(BreachEvent event) {
        return Optional.ofNullable(ref(event));
    }

    private static @Nullable Ref ref(BreachEvent event) {
        return switch (event) {
            case BreachSuspected ignored -> null;
            case BecameAware e -> e.breach();
            case BreachDescribed e -> e.breach();
            case BreachConsequencesAssessed e -> e.breach();
            case RiskJudged e -> e.breach();
            case NotificationDecided e -> e.breach();
            case OfficerConsulted e -> e.breach();
            case SubjectsInformed e -> e.breach();
            case SubjectsNotInformed e -> e.breach();
            case BreachMeasureTaken e -> e.breach();
            case ProcessorNoticed e -> e.breach();
            case BreachClosed e -> e.breach();
        };
    }

    static List<String> controllers(BreachEvent event) {
        return switch (event) {
            case BreachSuspected e -> e.controllers();
            case BecameAware e -> e.controllers();
            case BreachDescribed e -> e.controllers();
            case BreachConsequencesAssessed e -> e.controllers();
            case RiskJudged e -> e.controllers();
            case NotificationDecided e -> e.controllers();
            case OfficerConsulted ignored -> List.of();
            case SubjectsInformed e -> e.controllers();
            case SubjectsNotInformed e -> e.controllers();
            case BreachMeasureTaken ignored -> List.of();
            case ProcessorNoticed ignored -> List.of();
            case BreachClosed ignored -> List.of();
        };
    }

    /** Whether it is the first that was said of its breach, or what that was corrected to. */
    boolean isOwn() {
        return row.name() == breach;
    }

    /** Whether it names the controller of this party. */
    boolean names(Party party) {
        return controllers.stream().anyMatch(party::isControlledBy);
    }

    /** Whether it says that somebody became aware of the breach. */
    public boolean isAwareness() {
        return switch (event) {
            case BecameAware ignored -> true;
            case BreachSuspected ignored -> false;
            case BreachDescribed ignored -> false;
            case BreachConsequencesAssessed ignored -> false;
            case RiskJudged ignored -> false;
            case NotificationDecided ignored -> false;
            case OfficerConsulted ignored -> false;
            case SubjectsInformed ignored -> false;
            case SubjectsNotInformed ignored -> false;
            case BreachMeasureTaken ignored -> false;
            case ProcessorNoticed ignored -> false;
            case BreachClosed ignored -> false;
        };
    }

    /** Whether its type has no place for whose it is, though it is of a controller and not of the breach. */
    public boolean cannotSayWhose() {
        return switch (event) {
            case ProcessorNoticed ignored -> true;
            case BecameAware ignored -> false;
            case BreachSuspected ignored -> false;
            case BreachDescribed ignored -> false;
            case BreachConsequencesAssessed ignored -> false;
            case RiskJudged ignored -> false;
            case NotificationDecided ignored -> false;
            case OfficerConsulted ignored -> false;
            case SubjectsInformed ignored -> false;
            case SubjectsNotInformed ignored -> false;
            case BreachMeasureTaken ignored -> false;
            case BreachClosed ignored -> false;
        };
    }

    /** Whether a controller did, judged or was told it; what describes the breach itself is of all that have a part in it. */
    boolean isOfAController() {
        return switch (event) {
            case BecameAware ignored -> true;
            case RiskJudged ignored -> true;
            case NotificationDecided ignored -> true;
            case SubjectsInformed ignored -> true;
            case SubjectsNotInformed ignored -> true;
            case ProcessorNoticed ignored -> true;
            case BreachSuspected ignored -> false;
            case BreachDescribed ignored -> false;
            case BreachConsequencesAssessed ignored -> false;
            case OfficerConsulted ignored -> false;
            case BreachMeasureTaken ignored -> false;
            case BreachClosed ignored -> false;
        };
    }
}
