package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.Confirmation;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.IncidentEvent.IncidentClassified;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;
import se.stabsliggaren.event.IncidentEvent.IncidentDetected;
import se.stabsliggaren.event.IncidentEvent.IncidentFindingNoted;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** Says the incident itself. */
public final class IncidentSentences {

    private IncidentSentences() {}

    static Saying of(IncidentEvent incident) {
        return switch (incident) {
            case IncidentOpened event ->
                Saying.unnamed(Phrase.of(event.exercise() ? "Övning: " : "Händelse: ")
                        .text("", event.title())
                        .label(", diarienummer ", event.diaryNumber()));
            case IncidentClassified event ->
                Saying.unnamed(Phrase.of("Händelsen bedöms som " + event.kind())
                        .label(", ", event.severity())
                        .text(": ", event.text()));
            case StateChanged event ->
                Saying.unnamed(Phrase.of(SwedishWords.capital(SwedishCodes.of(event.state())))
                        .words(started(event) ? " börjar" : " upphör")
                        .label(", nivå ", event.level())
                        .person(", beslutat av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(": ", event.grounds()));
            case IncidentFindingNoted event -> Saying.unnamed(finding(event));
            case IncidentDetected event ->
                Saying.unnamed(Phrase.of("Händelsen upptäckt")
                        .label(" av ", event.by())
                        .label(" genom ", event.through())
                        .when(", började ", event.began())
                        .text(": ", event.text()));
            case IncidentContained event ->
                Saying.unnamed(Phrase.of("Vägen in är stängd").text(": ", event.text()));
            case IncidentContinued event ->
                Saying.unnamed(Phrase.of("Fortsätter loggen " + event.log() + ", ")
                        .words(ContinuationWords.after(event.size(), event.kept(), event.missing())));
            case IncidentClosed event ->
                Saying.unnamed(Phrase.of("Krisarbetet avslutat").text(": ", event.text()));
            case IncidentReopened event ->
                Saying.unnamed(Phrase.of("Krisarbetet återupptaget").text(": ", event.text()));
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

    /** That a state begins or ends, where the board says when. */
    public static Phrase inBrief(StateChanged event) {
        return Phrase.of(SwedishCodes.of(event.state()))
                .words(started(event) ? " börjar" : " upphör")
                .label(", nivå ", event.level());
    }

    /** Whether a state begins. */
    public static boolean started(StateChanged event) {
        return switch (event.change()) {
            case STARTED -> true;
            case ENDED -> false;
        };
    }
}
