package se.stabsliggaren.projection.sentence;

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
import se.stabsliggaren.event.RegisterEvent.RegisterOpened;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishRecording;

/** Says the register of incidents, which is a log like the others. */
final class RegisterSentences {

    private RegisterSentences() {}

    static Saying of(RegisterEvent register) {
        return switch (register) {
            case RegisterOpened event ->
                Saying.unnamed(Phrase.of(
                        "Händelseregister öppnat: " + event.mark() + ", installation " + event.installation()));
            case AuthorityRegistered event ->
                Saying.unnamed(Phrase.of(
                        "Myndighet registrerad: " + event.name() + " (" + event.id() + "), " + event.domain()));
            case IncidentRegistered event ->
                Saying.unnamed(
                        Phrase.of((event.exercise() ? "Övning " : "Händelse ") + event.designation() + " öppnad: ")
                                .text("", event.title())
                                .words(", " + event.authority()));
            case IncidentStateNoted event ->
                Saying.unnamed(Phrase.of("Händelse " + event.incident() + (event.open() ? ": öppen" : ": avslutad")));
            case IncidentReleased event ->
                Saying.unnamed(Phrase.of("Händelse " + event.incident())
                        .words(event.released() ? ": öppnad för " : ": inte längre öppen för ")
                        .words(event.to()));
            case AccessChanged event ->
                Saying.unnamed(Phrase.of(event.granted() ? "Behörighet given: " : "Behörighet borttagen: ")
                        .words(event.role() + ", " + event.authority() + ", konto " + event.account())
                        .person(", ", event.person()));
            case ClockStepped event ->
                Saying.unnamed(Phrase.of(
                        "Klockan ställdes om " + event.milliseconds() + " ms, nu " + SwedishRecording.of(event.now())));
            case HeadNoted event ->
                Saying.unnamed(Phrase.of(
                        "Avstämning vid nr " + event.size() + ", händelse " + event.incident() + ": " + event.root()));
            case HistoryDeclared event ->
                Saying.unnamed(Phrase.of("Databasen går vidare efter återställning; ")
                        .words(
                                event.head() == null
                                        ? "ingen avstämning uppges finnas"
                                        : "senaste kända avstämning stämmer"));
            case LogContinued event ->
                Saying.unnamed(Phrase.of("Loggen " + event.log() + " fortsätter i " + event.successor() + "; ")
                        .words(ContinuationWords.after(event.size(), event.kept(), event.missing())));
            case MoveNoted event -> Saying.unnamed(MoveSentences.noted(event));
            case KeyIntroduced event ->
                Saying.unnamed(
                        Phrase.of("Nyckel " + event.generation() + " från nr " + event.size() + ": " + event.key()));
        };
    }
}
