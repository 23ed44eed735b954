package se.stabsliggaren.system;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.RESTORED_BEFORE_DOWN;
import static se.stabsliggaren.event.RemarkKind.ROUND_ALREADY_FINISHED;
import static se.stabsliggaren.event.RemarkKind.ROUND_GOES_BACKWARDS;
import static se.stabsliggaren.event.RemarkKind.ROUTINE_ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.SYSTEM_REGISTERED_BEFORE;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent;
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
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.system.SystemState.Act;

/** The rules of systems. A status may be said again as often as anybody likes: it confirms that it is still so. */
public final class Systems {

    private Systems() {}

    public static Judgement judge(SystemEvent event, SystemState state) {
        return switch (event) {
            case SystemRegistered e -> registered(e, state);
            case SystemStatusChanged e -> status(e, state);
            case SupplierTold e -> scoped(e.scope(), "data.scope", state);
            case WorkModeChanged ignored -> Judgement.recorded();
            case RoutineBegun e -> scoped(e.insteadOf(), "data.insteadOf", state);
            case RoutineContinued e -> inUse(e.routine(), state);
            case RoutineEnded e -> inUse(e.routine(), state);
            case CredentialRoundStarted e -> scoped(e.scope(), "data.scope", state);
            case CredentialRoundProgressed e -> progressed(e, state);
            case CredentialRoundFinished e -> running(e.round(), state);
        };
    }

    private static Judgement registered(SystemRegistered event, SystemState state) {
        return systems(event.dependsOn(), state)
                .remark(state.registered(event.name()).map(n -> Remark.of(SYSTEM_REGISTERED_BEFORE, n)));
    }

    private static Judgement status(SystemStatusChanged event, SystemState state) {
        boolean onItsWayBack =
                switch (event.status()) {
                    case RESTORING, VERIFIED, RESTORED -> true;
                    case UP, LIMITED, DOWN, SHUT_BY_US, ENCRYPTED, LOST -> false;
                };
        return scoped(event.scope(), "data.scope", state)
                .remarkIf(onItsWayBack && !state.wasDown(event.scope()), Remark.of(RESTORED_BEFORE_DOWN));
    }

    private static Judgement scoped(@Nullable Scope scope, String field, SystemState state) {
        if (scope == null) {
            return Judgement.recorded();
        }
        boolean namesNothing = scope.systems().isEmpty() && scope.named().isEmpty();
        return systems(scope.systems(), state)
                .refuseIf(
                        scope.reach() != Reach.EVERYTHING && namesNothing,
                        field,
                        "Det framgår inte vilket system det gäller; namnge det, eller skriv reach: everything.");
    }

    private static Judgement systems(List<Ref> systems, SystemState state) {
        Judgement judgement = Judgement.recorded();
        for (Ref system : systems) {
            judgement = judgement.remarkIf(
                    !state.acts().is(system, Act.REGISTERED), Remark.of(ABOUT_ANOTHER_KIND, system.post()));
        }
        return judgement;
    }

    private static Judgement inUse(Ref routine, SystemState state) {
        return Judgement.about(routine, state.acts(), Act.ROUTINE_BEGUN)
                .remark(state.acts().first(Act.ROUTINE_ENDED, routine).map(n -> Remark.of(ROUTINE_ALREADY_ENDED, n)));
    }

    private static Judgement running(Ref round, SystemState state) {
        return Judgement.about(round, state.acts(), Act.ROUND_STARTED)
                .remark(state.acts().first(Act.ROUND_FINISHED, round).map(n -> Remark.of(ROUND_ALREADY_FINISHED, n)));
    }

    private static Judgement progressed(CredentialRoundProgressed event, SystemState state) {
        Judgement judgement = running(event.round(), state);
        Integer percent = event.percent();
        if (percent == null) {
            return judgement;
        }
        return judgement
                .remark(state.further(event.round(), percent).map(n -> Remark.of(ROUND_GOES_BACKWARDS, n)))
                .refuseIf(
                        percent < 0 || percent > 100,
                        "data.percent",
                        "Hur långt omgången har kommit skrivs från 0 till 100 procent; rätta talet.");
    }
}
