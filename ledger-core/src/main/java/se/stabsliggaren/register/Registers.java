package se.stabsliggaren.register;

import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.judgement.Judgement;

/** The rules of the register. What it is told must exist. */
public final class Registers {

    private Registers() {}

    public static Judgement judge(RegisterEvent event, RegisterState state) {
        return switch (event) {
            case RegisterOpened ignored -> Judgement.refused("type", "Registret är redan öppnat.");
            case AuthorityRegistered e -> Judgement.recorded().refuseIf(state.hasAuthority(e.id()), "data.id", "Myndigheten finns redan i registret; välj ett annat kortnamn eller rätta den posten.");
            case IncidentRegistered e -> Judgement.recorded().refuseIf(!state.hasAuthority(e.authority()), "data.authority", "Myndigheten finns inte i registret; för in den först.").refuseIf(state.hasIncident(e.incident()), "data.incident", "Händelsen finns redan i registret.");
            case IncidentReleased e -> Judgement.recorded().refuseIf(!state.hasIncident(e.incident()), "data.incident", "Händelsen finns inte i registret.").refuseIf(!state.hasAuthority(e.to()), "data.to", "Myndigheten finns inte i registret; för in den först.");
            case IncidentStateNoted e -> Judgement.recorded().refuseIf(!state.hasIncident(e.incident()), "data.incident", "Händelsen finns inte i registret.");
            case HeadNoted e -> Judgement.recorded().refuseIf(!state.hasIncident(e.incident()), "data.incident", "Händelsen finns inte i registret.");
            case AccessChanged e -> Judgement.recorded().refuseIf(!state.hasAuthority(e.authority()), "data.authority", "Myndigheten finns inte i registret; för in den först.");
            case ClockStepped ignored -> Judgement.recorded();
        };
    }
}
