package se.stabsliggaren.breach;

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
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.judgement.Standing;

/** What stands of the breaches. */
public record BreachState(Standing<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        SUSPECTED,
        AWARE,
        RISK,
        HIGH_RISK,
        CLOSED,
        OTHER
    }

    public static BreachState none() {
        return new BreachState(Standing.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public BreachState after(int post, BreachEvent event) {
        return switch (event) {
            case BreachSuspected ignored -> with(acts.with(post, Act.SUSPECTED));
            case BecameAware e -> with(acts.with(post, Act.AWARE, e.controllers(), e.breach()));
            case RiskJudged e -> with(acts.with(post, act(e.risk()), e.breach()));
            case BreachClosed e -> with(acts.with(post, Act.CLOSED, e.breach()));
            case ProcessorNoticed e -> with(acts.with(post, Act.OTHER, e.breach()));
            case BreachDescribed e -> with(acts.with(post, Act.OTHER, e.breach()));
            case BreachConsequencesAssessed e -> with(acts.with(post, Act.OTHER, e.breach()));
            case NotificationDecided e -> with(acts.with(post, Act.OTHER, e.breach()));
            case OfficerConsulted e -> with(acts.with(post, Act.OTHER, e.breach()));
            case SubjectsInformed e -> with(acts.with(post, Act.OTHER, e.breach()));
            case SubjectsNotInformed e -> with(acts.with(post, Act.OTHER, e.breach()));
            case BreachMeasureTaken e -> with(acts.with(post, Act.OTHER, e.breach()));
        };
    }

    public BreachState without(int post) {
        return new BreachState(acts.without(post));
    }

    private static Act act(Risk risk) {
        return switch (risk) {
            case UNLIKELY -> Act.OTHER;
            case RISK -> Act.RISK;
            case HIGH -> Act.HIGH_RISK;
        };
    }

    private BreachState with(Standing<Act> next) {
        return new BreachState(next);
    }
}
