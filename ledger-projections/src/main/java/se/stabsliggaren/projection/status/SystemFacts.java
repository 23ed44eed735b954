package se.stabsliggaren.projection.status;

import java.util.ArrayList;
import java.util.List;
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
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.SystemEvent.WorkModeChanged;
import se.stabsliggaren.projection.status.StatusFacts.Fact;

/** What was said of systems and of working without them, by what it tells. */
record SystemFacts(
        List<Fact<SystemRegistered>> registered,
        List<Fact<SystemStatusChanged>> statuses,
        List<Fact<ReturnExpected>> forecasts,
        List<Fact<WorkModeChanged>> workModes,
        List<Fact<RoutineBegun>> routinesBegun,
        List<Fact<RoutineContinued>> routinesContinued,
        List<Fact<RoutineEnded>> routinesEnded,
        List<Fact<CredentialRoundStarted>> roundsStarted,
        List<Fact<CredentialRoundProgressed>> roundsProgressed,
        List<Fact<CredentialRoundFinished>> roundsFinished) {

    static SystemFacts of(StatusFacts facts) {
        SystemFacts systems = new SystemFacts(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
        facts.systems().forEach(systems::take);
        return systems;
    }

    private void take(Fact<SystemEvent> fact) {
        switch (fact.event()) {
            case SystemRegistered event -> registered.add(fact.of(event));
            case SystemStatusChanged event -> statuses.add(fact.of(event));
            case ReturnExpected event -> forecasts.add(fact.of(event));
            case WorkModeChanged event -> workModes.add(fact.of(event));
            case RoutineBegun event -> routinesBegun.add(fact.of(event));
            case RoutineContinued event -> routinesContinued.add(fact.of(event));
            case RoutineEnded event -> routinesEnded.add(fact.of(event));
            case CredentialRoundStarted event -> roundsStarted.add(fact.of(event));
            case CredentialRoundProgressed event -> roundsProgressed.add(fact.of(event));
            case CredentialRoundFinished event -> roundsFinished.add(fact.of(event));
            case SupplierTold ignored -> {
                // That a supplier was told changes nothing of how a system is.
            }
        }
    }
}
