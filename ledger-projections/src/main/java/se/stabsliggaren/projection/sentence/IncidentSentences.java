package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.Change;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** Lines about the incident itself and what it does to operations. */
final class IncidentSentences {

    private IncidentSentences() {}

    static Phrase of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened event ->
                Phrase.of(event.exercise() ? "Övning öppnad: " : "Händelse öppnad: ")
                        .text("", event.title())
                        .label(", diarienummer ", event.diaryNumber());
            case IncidentClassified event ->
                Phrase.of("Händelsen bedöms som " + event.kind())
                        .label(", ", event.severity())
                        .text(": ", event.text());
            case StateChanged event ->
                Phrase.of(SwedishWords.capital(SwedishCodes.of(event.state())))
                        .words(event.change() == Change.STARTED ? " börjar" : " upphör")
                        .label(", nivå ", event.level())
                        .person(", beslutat av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(": ", event.grounds());
            case IncidentFindingNoted event -> finding(event);
            case IncidentContained event -> Phrase.of("Vägen in är stängd").text(": ", event.text());
            case IncidentContinued event ->
                Phrase.of("Fortsätter loggen " + event.log() + ", ")
                        .words(ContinuationWords.after(event.size(), event.kept(), event.missing()));
            case IncidentClosed event -> Phrase.of("Krisarbetet avslutat").text(": ", event.text());
            case IncidentReopened event -> Phrase.of("Krisarbetet återupptaget").text(": ", event.text());
        };
    }

    private static Phrase finding(IncidentFindingNoted event) {
        Certainty certainty = event.certainty();
        Confirmation confirmation = event.confirmation();
        Phrase phrase = Phrase.of(SwedishCodes.of(event.aspect()) + ": ").text("", event.text());
        if (certainty != null) {
            phrase.words(" (" + SwedishCodes.of(certainty) + ")");
        }
        if (confirmation != null) {
            phrase.words(", " + SwedishCodes.of(confirmation));
        }
        Passage passage = event.passage();
        return passage == null ? phrase : phrase.words(", " + PassageWords.of(passage));
    }

    static Phrase of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted event -> {
                ProtectedValue value = event.value();
                yield Phrase.of("Verksamhet påverkad: " + event.operation())
                        .text(" – ", event.text())
                        .text(", drabbade: ", event.affected())
                        .label(", skyddsvärde: ", value == null ? null : SwedishCodes.of(value))
                        .text(", så arbetar vi under tiden: ", event.workaround())
                        .validity(", ", event.holds());
            }
            case ConsequenceChanged event ->
                Phrase.of("Påverkan ändrad, ")
                        .post("", event.consequence())
                        .text(": ", event.text())
                        .text(", drabbade: ", event.affected())
                        .text(", så arbetar vi under tiden: ", event.workaround());
            case ConsequenceEnded event ->
                Phrase.of("Påverkan över, ").post("", event.consequence()).text(": ", event.text());
        };
    }
}
