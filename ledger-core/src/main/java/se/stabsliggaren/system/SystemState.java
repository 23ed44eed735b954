package se.stabsliggaren.system;

import java.util.List;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.judgement.Standing;

/** What stands of the systems. */
public record SystemState(Standing<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        REGISTERED,
        ROUTINE_BEGUN,
        ROUTINE_ENDED,
        ROUND_STARTED,
        ROUND_PROGRESSED,
        ROUND_FINISHED,
        OTHER
    }

    public static SystemState none() {
        return new SystemState(Standing.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public SystemState after(int post, SystemEvent event) {
        return switch (event) {
            case SystemRegistered ignored -> with(acts.with(post, Act.REGISTERED));
            case RoutineBegun ignored -> with(acts.with(post, Act.ROUTINE_BEGUN));
            case RoutineContinued e -> with(acts.with(post, Act.OTHER, e.routine()));
            case RoutineEnded e -> with(acts.with(post, Act.ROUTINE_ENDED, e.routine()));
            case CredentialRoundStarted ignored -> with(acts.with(post, Act.ROUND_STARTED));
            case CredentialRoundProgressed e -> with(acts.with(post, Act.ROUND_PROGRESSED, List.of(String.valueOf(e.percent())), e.round()));
            case CredentialRoundFinished e -> with(acts.with(post, Act.ROUND_FINISHED, e.round()));
            case SystemStatusChanged ignored -> with(acts.with(post, Act.OTHER));
            case WorkModeChanged ignored -> with(acts.with(post, Act.OTHER));
            case SupplierTold ignored -> with(acts.with(post, Act.OTHER));
        };
    }

    public SystemState without(int post) {
        return new SystemState(acts.without(post));
    }

    private SystemState with(Standing<Act> next) {
        return new SystemState(next);
    }
}
