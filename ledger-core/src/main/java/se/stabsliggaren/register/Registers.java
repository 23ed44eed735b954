package se.stabsliggaren.register;

import static se.stabsliggaren.event.RemarkKind.HEAD_CONTRADICTED;

import java.util.Optional;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RegisterEvent.AccessChanged;
import se.stabsliggaren.event.RegisterEvent.AuthorityRegistered;
import se.stabsliggaren.event.RegisterEvent.ClockStepped;
import se.stabsliggaren.event.RegisterEvent.HeadNoted;
import se.stabsliggaren.event.RegisterEvent.HistoryDeclared;
import se.stabsliggaren.event.RegisterEvent.IncidentRegistered;
import se.stabsliggaren.event.RegisterEvent.IncidentReleased;
import se.stabsliggaren.event.RegisterEvent.IncidentStateNoted;
import se.stabsliggaren.event.RegisterEvent.KeyIntroduced;
import se.stabsliggaren.event.RegisterEvent.LogContinued;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;
import se.stabsliggaren.event.RegisterEvent.MoveStage;
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;

/** The rules of the register. What it is told of must be in it, and a name is given once. */
public final class Registers {

    private Registers() {}

    public static Judgement judge(RegisterEvent event, RegisterState state) {
        Judgement recorded = Judgement.recorded();
        return switch (event) {
            case RegisterOpened ignored ->
                recorded.refuseIf(
                        state.opened(),
                        "type",
                        "Registret är redan öppnat; rätta den posten, eller för in det som hänt därefter.");
            case AuthorityRegistered e ->
                recorded.refuseIf(
                        state.hasAuthority(e.id()),
                        "data.id",
                        "Myndigheten finns redan i registret; välj ett annat kortnamn eller rätta den posten.");
            case IncidentRegistered e ->
                known(recorded, "data.authority", e.authority(), state)
                        .refuseIf(
                                state.hasIncident(e.incident()),
                                "data.incident",
                                "Händelsen finns redan i registret; fortsätt i den.")
                        .refuseIf(
                                state.hasDesignation(e.designation()),
                                "data.designation",
                                "Beteckningen %s är redan given; välj nästa lediga.".formatted(e.designation()));
            case IncidentReleased e -> known(listed(recorded, e.incident(), state), "data.to", e.to(), state);
            case IncidentStateNoted e -> listed(recorded, e.incident(), state);
            case HeadNoted e ->
                listed(recorded, e.incident(), state)
                        .remark(state.contradicted(e).map(n -> Remark.of(HEAD_CONTRADICTED, n)));
            case AccessChanged e -> known(recorded, "data.authority", e.authority(), state);
            case LogContinued e ->
                recorded.refuseIf(
                        state.successor(e.log()).isPresent(),
                        "data.log",
                        "Loggen fortsätter redan i %s; skriv vidare där."
                                .formatted(state.successor(e.log()).orElse("")));
            case MoveNoted e -> moved(e, state);
            case HistoryDeclared ignored -> recorded;
            case ClockStepped ignored -> recorded;
            case KeyIntroduced e ->
                recorded.refuseIf(
                                !e.key().startsWith(e.log() + "+"),
                                "data.key",
                                "Nyckeln hör till en annan logg; namnet i den ska vara loggens ursprung.")
                        .refuseIf(
                                e.generation() != state.generation(e.log()) + 1,
                                "data.generation",
                                "Nästa nyckel i loggen är nummer %d; för in den under det numret."
                                        .formatted(state.generation(e.log()) + 1))
                        .refuseIf(
                                e.size() < state.keyedFrom(e.log()),
                                "data.size",
                                "Nyckeln före tog över vid nr %d; en ny kan inte ta över tidigare än så."
                                        .formatted(state.keyedFrom(e.log())));
        };
    }

    private static Judgement moved(MoveNoted event, RegisterState state) {
        Judgement recorded = Judgement.recorded();
        boolean underway = state.moved(event.incident()).equals(Optional.of(MoveStage.BEGUN));
        return switch (event.stage()) {
            case BEGUN ->
                listed(recorded, event.incident(), state)
                        .refuseIf(
                                underway,
                                "data.incident",
                                "Händelsen flyttar redan; vänta på mottagarens svar, eller avbryt flytten.");
            case CONFIRMED, CALLED_OFF ->
                recorded.refuseIf(
                        !underway,
                        "data.incident",
                        "Ingen flytt av händelsen pågår; det finns inget att bekräfta eller avbryta.");
            case TAKEN_OVER ->
                listed(recorded, event.incident(), state)
                        .refuseIf(
                                state.moved(MoveStage.REFUSED, event),
                                "data.incident",
                                "Övertagandet vid nr %d är avböjt här; be om en ny flytt.".formatted(event.size()));
            case REFUSED ->
                recorded.refuseIf(
                        state.moved(MoveStage.TAKEN_OVER, event),
                        "data.incident",
                        "Händelsen är redan övertagen här; flytta den tillbaka i stället.");
        };
    }

    private static Judgement known(Judgement judgement, String field, String authority, RegisterState state) {
        return judgement.refuseIf(
                !state.hasAuthority(authority), field, "Myndigheten finns inte i registret; för in den först.");
    }

    private static Judgement listed(Judgement judgement, String incident, RegisterState state) {
        return judgement.refuseIf(
                !state.hasIncident(incident),
                "data.incident",
                "Händelsen finns inte i registret; öppna den först eller kontrollera dess id.");
    }
}
