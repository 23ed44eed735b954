package se.stabsliggaren.projection.duties;

import java.util.List;
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
import se.stabsliggaren.event.Event;
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
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MessageEvent.ChannelRegistered;
import se.stabsliggaren.event.MessageEvent.ChannelStateChanged;
import se.stabsliggaren.event.MessageEvent.LineSet;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.MessagePassedOn;
import se.stabsliggaren.event.MessageEvent.NewsPromised;
import se.stabsliggaren.event.MessageEvent.UpdatePromised;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.projection.regime.Decided;

/** What was done that begins, ends or fulfils a duty, though nobody told it as an assessment or a filing. */
sealed interface Deed {

    /**
     * Something was decided, or a state of the body began or ended.
     *
     * @param mandate by what right; null where nobody said
     */
    record Act(Event event, @Nullable Mandate mandate) implements Deed {}

    /** A decision was reported to a board. */
    record Reported(DecisionReported event) implements Deed {}

    /**
     * Somebody was told something.
     *
     * @param whom as written; none where its type says it
     * @param message the same where it is a message, which can tell more than whom it names; null otherwise
     */
    record Told(Event event, List<String> whom, @Nullable MessageIssued message) implements Deed {

        Told(Event event, List<String> whom) {
            this(event, whom, null);
        }
    }

    /** The incident was detected, whosever knowledge that is. */
    record Detected(IncidentDetected event) implements Deed {}

    /** The incident was closed. */
    record Closed() implements Deed {}

    /** The incident was opened again. */
    record Reopened() implements Deed {}

    static @Nullable Deed of(IncidentEvent incident) {
        return switch (incident) {
            case StateChanged changed -> new Act(changed, changed.mandate());
            case IncidentClosed ignored -> new Closed();
            case IncidentDetected detected -> new Detected(detected);
            case IncidentReopened ignored -> new Reopened();
            case IncidentOpened ignored -> null;
            case IncidentClassified ignored -> null;
            case IncidentFindingNoted ignored -> null;
            case NoSignNoted ignored -> null;
            case ThreatMade ignored -> null;
            case ThreatOutcomeNoted ignored -> null;
            case IncidentContained ignored -> null;
            case IncidentContinued ignored -> null;
        };
    }

    static @Nullable Deed of(DecisionEvent decision) {
        return switch (decision) {
            case DecisionTaken ignored -> decided(decision, Decided.by(decision));
            case DecisionRefrained ignored -> decided(decision, Decided.by(decision));
            case DecisionExtended ignored -> decided(decision, Decided.by(decision));
            case DecisionRevoked ignored -> decided(decision, Decided.by(decision));
            case DecisionReported reported -> new Reported(reported);
            case DecisionConfirmed ignored -> null;
            case DecisionReplaced ignored -> null;
            case DecisionCarriedOut ignored -> null;
        };
    }

    /** What of a breach was decided by a mandate, or told to those whose data it was, or by who processed it. */
    static @Nullable Deed of(BreachEvent breach) {
        return switch (breach) {
            case NotificationDecided decided -> decided(decided, decided.mandate());
            case SubjectsInformed informed -> new Told(informed, List.of());
            case ProcessorNoticed noticed -> new Told(noticed, List.of());
            case BreachSuspected ignored -> null;
            case BecameAware ignored -> null;
            case BreachDescribed ignored -> null;
            case BreachConsequencesAssessed ignored -> null;
            case RiskJudged ignored -> null;
            case OfficerConsulted ignored -> null;
            case SubjectsNotInformed ignored -> null;
            case BreachMeasureTaken ignored -> null;
            case BreachClosed ignored -> null;
        };
    }

    static @Nullable Deed of(SituationEvent situation) {
        return switch (situation) {
            case SituationReported reported -> new Told(reported, reported.forWhom());
            case SituationCounted ignored -> null;
        };
    }

    static @Nullable Deed of(MessageEvent message) {
        return switch (message) {
            case MessageIssued issued -> new Told(issued, issued.audiences(), issued);
            case ChannelRegistered ignored -> null;
            case ChannelStateChanged ignored -> null;
            case LineSet ignored -> null;
            case MessagePassedOn ignored -> null;
            case UpdatePromised ignored -> null;
            case NewsPromised ignored -> null;
        };
    }

    private static @Nullable Deed decided(Event event, @Nullable Mandate mandate) {
        return mandate == null ? null : new Act(event, mandate);
    }
}
