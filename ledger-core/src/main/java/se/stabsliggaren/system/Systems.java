package se.stabsliggaren.system;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ROUND_ALREADY_FINISHED;
import static se.stabsliggaren.event.RemarkKind.ROUND_GOES_BACKWARDS;
import static se.stabsliggaren.event.RemarkKind.ROUTINE_ALREADY_ENDED;

import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Scope;
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
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.system.SystemState.Act;

/** The rules of systems. */
public final class Systems {

    private Systems() {}

    public static Judgement judge(SystemEvent event, SystemState state) {
        return switch (event) {
            case SystemRegistered ignored -> Judgement.recorded();
            case SystemStatusChanged e -> scoped(e.scope(), state);
            case SupplierTold e -> scoped(e.scope(), state);
            case WorkModeChanged ignored -> Judgement.recorded();
            case RoutineBegun ignored -> Judgement.recorded();
            case RoutineContinued e -> inUse(e.routine(), state);
            case RoutineEnded e -> inUse(e.routine(), state);
            case CredentialRoundStarted ignored -> Judgement.recorded();
            case CredentialRoundProgressed e -> progressed(e, state);
            case CredentialRoundFinished e -> running(e.round(), state);
        };
    }

    private static Judgement scoped(Scope scope, SystemState state) {
        Judgement judgement = Judgement.recorded()
                .refuseIf(
                        scope.reach() != Reach.EVERYTHING
                                && scope.systems().isEmpty()
                                && scope.named().isEmpty(),
                        "data.scope",
                        "Det framgår inte vilket system det gäller; namnge det, eller skriv reach: everything.");
        for (Ref system : scope.systems()) {
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
        Integer percent = event.percent();
        if (percent == null) {
            return running(event.round(), state);
        }
        return running(event.round(), state)
                .refuseIf(percent > 100, "data.percent", "En omgång kan inte ha kommit längre än 100 procent; rätta talet.")
                .remark(state.acts()
                        .about(event.round())
                        .filter(fact -> fact.kind() == Act.ROUND_PROGRESSED && further(fact.codes().getFirst(), percent))
                        .map(fact -> Remark.of(ROUND_GOES_BACKWARDS, fact.post()))
                        .findFirst());
    }

    private static boolean further(String before, int percent) {
        return !before.equals("null") && Integer.parseInt(before) > percent;
    }
}
