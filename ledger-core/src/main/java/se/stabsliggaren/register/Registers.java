package se.stabsliggaren.register;

import static se.stabsliggaren.event.RemarkKind.HEAD_CONTRADICTED;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.register.RegisterState.Act;

/** The rules of the register. What it is told of must be in it, and a name is given once. */
public record Registers(FactIndex facts) implements Family<RegisterEvent> {

    @Override
    public Judgement judge(RegisterEvent event) {
        Judgement recorded = Judgement.recorded();
        return switch (event) {
            case RegisterOpened ignored ->
                recorded.refuseIf(state().opened(), "type", "Registret är redan öppnat; för in det som hänt därefter.");
            case AuthorityRegistered e ->
                recorded.refuseIf(
                        state().hasAuthority(e.id()),
                        "data.id",
                        "Myndigheten finns redan i registret; välj ett annat kortnamn, eller rätta uppgifterna om den.");
            case IncidentRegistered e ->
                known(recorded, "data.authority", e.authority())
                        .refuseIf(
                                state().hasIncident(e.incident()),
                                "data.incident",
                                "Händelsen finns redan i registret; fortsätt i den.")
                        .refuseIf(
                                state().hasDesignation(e.designation()),
                                "data.designation",
                                "Beteckningen %s är redan given; välj nästa lediga.".formatted(e.designation()));
            case IncidentReleased e -> known(listed(recorded, e.incident()), "data.to", e.to());
            case IncidentStateNoted e -> listed(recorded, e.incident());
            case HeadNoted e ->
                listed(recorded, e.incident())
                        .remark(state().contradicted(e).map(n -> Remark.of(HEAD_CONTRADICTED, n)));
            case AccessChanged e -> known(recorded, "data.authority", e.authority());
            case LogContinued e ->
                recorded.refuseIf(
                        state().successor(e.log()).isPresent(),
                        "data.log",
                        "Loggen fortsätter redan i %s; skriv vidare där."
                                .formatted(state().successor(e.log()).orElse("")));
            case MoveNoted e -> moved(e);
            case HistoryDeclared ignored -> recorded;
            case ClockStepped ignored -> recorded;
            case KeyIntroduced e ->
                recorded.refuseIf(
                                !e.key().startsWith(e.log() + "+"),
                                "data.key",
                                "Nyckeln hör till en annan logg; namnet i den ska vara loggens ursprung.")
                        .refuseIf(
                                e.generation() != state().generation(e.log()) + 1,
                                "data.generation",
                                "Nästa nyckel i loggen är nummer %d; för in den under det numret."
                                        .formatted(state().generation(e.log()) + 1))
                        .refuseIf(
                                e.size() < state().keyedFrom(e.log()),
                                "data.size",
                                "Nyckeln före tog över vid nr %d; en ny kan inte ta över tidigare än så."
                                        .formatted(state().keyedFrom(e.log())));
        };
    }

    @Override
    public @Nullable Fact fact(int post, RegisterEvent event) {
        return switch (event) {
            case RegisterOpened e -> Fact.of(post, Act.OPENED, List.of(e.mark()));
            case AuthorityRegistered e -> Fact.of(post, Act.AUTHORITY, List.of(e.id()));
            case IncidentRegistered e -> Fact.of(post, Act.INCIDENT, RegisterState.codes(e));
            case LogContinued e -> Fact.of(post, Act.CONTINUED, List.of(e.log(), e.successor()));
            case MoveNoted e -> Fact.of(post, Act.MOVE, RegisterState.codes(e));
            case HeadNoted e ->
                Fact.of(post, Act.HEAD, List.of(e.incident(), e.size().toString(), e.root()));
            case KeyIntroduced e ->
                Fact.of(post, Act.KEY, List.of(e.log(), e.key(), e.size().toString()));
            case IncidentStateNoted ignored -> null;
            case IncidentReleased e -> Fact.of(post, Act.RELEASED, List.of(e.to()));
            case AccessChanged e -> Fact.of(post, Act.ACCESS, List.of(e.authority()));
            case HistoryDeclared ignored -> null;
            case ClockStepped ignored -> null;
        };
    }

    private RegisterState state() {
        return new RegisterState(facts);
    }

    private Judgement moved(MoveNoted event) {
        Judgement recorded = Judgement.recorded();
        boolean underway = state().moved(event.incident()).equals(Optional.of(MoveStage.BEGUN));
        return switch (event.stage()) {
            case BEGUN ->
                listed(recorded, event.incident())
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
                listed(recorded, event.incident())
                        .refuseIf(
                                state().moved(MoveStage.REFUSED, event),
                                "data.incident",
                                "Övertagandet vid nr %d är avböjt här; be om en ny flytt.".formatted(event.size()));
            case REFUSED ->
                recorded.refuseIf(
                        state().moved(MoveStage.TAKEN_OVER, event),
                        "data.incident",
                        "Händelsen är redan övertagen här; flytta den tillbaka i stället.");
        };
    }

    private Judgement known(Judgement judgement, String field, String authority) {
        return judgement.refuseIf(
                !state().hasAuthority(authority), field, "Myndigheten finns inte i registret; för in den först.");
    }

    private Judgement listed(Judgement judgement, String incident) {
        return judgement.refuseIf(
                !state().hasIncident(incident),
                "data.incident",
                "Händelsen finns inte i registret; öppna den först eller kontrollera dess id.");
    }
}
