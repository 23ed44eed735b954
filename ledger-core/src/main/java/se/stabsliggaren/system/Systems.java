package se.stabsliggaren.system;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.RESTORED_BEFORE_DOWN;
import static se.stabsliggaren.event.RemarkKind.ROUND_ALREADY_FINISHED;
import static se.stabsliggaren.event.RemarkKind.ROUND_GOES_BACKWARDS;
import static se.stabsliggaren.event.RemarkKind.ROUTINE_ALREADY_ENDED;
import static se.stabsliggaren.event.RemarkKind.SYSTEM_REGISTERED_BEFORE;

import java.util.ArrayList;
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
import se.stabsliggaren.event.SystemEvent.ReturnExpected;
import se.stabsliggaren.event.SystemEvent.RoutineBegun;
import se.stabsliggaren.event.SystemEvent.RoutineContinued;
import se.stabsliggaren.event.SystemEvent.RoutineEnded;
import se.stabsliggaren.event.SystemEvent.SupplierTold;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.naming.SameNames;
import se.stabsliggaren.system.SystemState.Act;

/**
 * The rules of systems. A status may be said again as often as anybody likes: it confirms that it is still so.
 *
 * @param names which names mean the same
 */
public record Systems(FactIndex facts, SameNames names) implements Family<SystemEvent> {

    @Override
    public Judgement judge(SystemEvent event) {
        return switch (event) {
            case SystemRegistered e -> registered(e);
            case SystemStatusChanged e -> status(e);
            case ReturnExpected e -> scoped(e.scope(), "data.scope");
            case SupplierTold e -> scoped(e.scope(), "data.scope");
            case WorkModeChanged ignored -> Judgement.recorded();
            case RoutineBegun e -> scoped(e.insteadOf(), "data.insteadOf");
            case RoutineContinued e -> inUse(e.routine());
            case RoutineEnded e -> inUse(e.routine());
            case CredentialRoundStarted e -> scoped(e.scope(), "data.scope");
            case CredentialRoundProgressed e -> progressed(e);
            case CredentialRoundFinished e -> running(e.round());
        };
    }

    @Override
    public @Nullable Fact fact(int post, SystemEvent event) {
        return switch (event) {
            case SystemRegistered e -> Fact.of(post, Act.REGISTERED, List.of(e.name()));
            case SystemStatusChanged e -> e.status() == SystemStatus.UP ? null : notUp(post, e.scope());
            case RoutineBegun ignored -> Fact.of(post, Act.ROUTINE_BEGUN);
            case RoutineEnded e -> Fact.of(post, Act.ROUTINE_ENDED, e.routine());
            case CredentialRoundStarted ignored -> Fact.of(post, Act.ROUND_STARTED);
            case CredentialRoundProgressed e -> Fact.of(post, Act.ROUND_PROGRESSED, percent(e), e.round());
            case CredentialRoundFinished e -> Fact.of(post, Act.ROUND_FINISHED, e.round());
            case RoutineContinued ignored -> null;
            case WorkModeChanged ignored -> null;
            case SupplierTold ignored -> null;
            case ReturnExpected ignored -> null;
        };
    }

    private static Fact notUp(int post, Scope scope) {
        List<String> codes = new ArrayList<>(scope.named());
        codes.addFirst(scope.reach().name());
        return Fact.of(post, Act.NOT_UP, codes, scope.systems().toArray(Ref[]::new));
    }

    private static List<String> percent(CredentialRoundProgressed event) {
        Integer percent = event.percent();
        return percent == null ? List.of() : List.of(percent.toString());
    }

    private SystemState state() {
        return new SystemState(facts, names);
    }

    private Judgement registered(SystemRegistered event) {
        return systems(event.dependsOn())
                .remark(state().registered(event.name()).map(n -> Remark.of(SYSTEM_REGISTERED_BEFORE, n)));
    }

    private Judgement status(SystemStatusChanged event) {
        boolean onItsWayBack =
                switch (event.status()) {
                    case RESTORING, VERIFIED, RESTORED -> true;
                    case UP, LIMITED, DOWN, SHUT_BY_US, ENCRYPTED, LOST -> false;
                };
        return scoped(event.scope(), "data.scope")
                .remarkIf(onItsWayBack && !state().wasDown(event.scope()), Remark.of(RESTORED_BEFORE_DOWN));
    }

    private Judgement scoped(@Nullable Scope scope, String field) {
        if (scope == null) {
            return Judgement.recorded();
        }
        boolean namesNothing = scope.systems().isEmpty() && scope.named().isEmpty();
        return systems(scope.systems())
                .refuseIf(
                        scope.reach() != Reach.EVERYTHING && namesNothing,
                        field,
                        "Det framgår inte vilket system det gäller; namnge det, eller skriv reach: everything.");
    }

    private Judgement systems(List<Ref> systems) {
        Judgement judgement = Judgement.recorded();
        for (Ref system : systems) {
            judgement =
                    judgement.remarkIf(!facts.is(system, Act.REGISTERED), Remark.of(ABOUT_ANOTHER_KIND, system.post()));
        }
        return judgement;
    }

    private Judgement inUse(Ref routine) {
        return Judgement.about(routine, facts, Act.ROUTINE_BEGUN)
                .remark(facts.first(Act.ROUTINE_ENDED, routine).map(n -> Remark.of(ROUTINE_ALREADY_ENDED, n)));
    }

    private Judgement running(Ref round) {
        return Judgement.about(round, facts, Act.ROUND_STARTED)
                .remark(facts.first(Act.ROUND_FINISHED, round).map(n -> Remark.of(ROUND_ALREADY_FINISHED, n)));
    }

    private Judgement progressed(CredentialRoundProgressed event) {
        Judgement judgement = running(event.round());
        Integer percent = event.percent();
        if (percent == null) {
            return judgement;
        }
        return judgement
                .remark(state().further(event.round(), percent).map(n -> Remark.of(ROUND_GOES_BACKWARDS, n)))
                .refuseIf(
                        percent < 0 || percent > 100,
                        "data.percent",
                        "Hur långt omgången har kommit skrivs från 0 till 100 procent; rätta talet.");
    }
}
