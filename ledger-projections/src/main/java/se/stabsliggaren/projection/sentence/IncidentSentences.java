package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.Nullable;
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
import se.stabsliggaren.event.IncidentEvent.Knower;
import se.stabsliggaren.event.IncidentEvent.NoSignNoted;
import se.stabsliggaren.event.IncidentEvent.StateChanged;
import se.stabsliggaren.event.IncidentEvent.ThreatMade;
import se.stabsliggaren.event.IncidentEvent.ThreatOutcomeNoted;
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
            case NoSignNoted event -> Saying.unnamed(noSign(event));
            case ThreatMade event -> Saying.named(FirstWords.quoted(event.text()), threat(event));
            case ThreatOutcomeNoted event ->
                Saying.unnamed(Phrase.of("Hotet, ")
                        .post("", event.threat())
                        .words(": " + SwedishCodes.of(event.outcome()))
                        .text(" – ", event.text()));
            case IncidentDetected event ->
                Saying.unnamed(Phrase.of("Händelsen upptäckt")
                        .label(" av ", event.by())
                        .label(" genom ", event.through())
                        .when(", började ", event.began())
                        .words(knower(event.knower()))
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

    private static String knower(@Nullable Knower knower) {
        return knower == null ? "" : ", känd av " + SwedishCodes.of(knower);
    }

    /** That it was looked for stands before what it was, so that nobody reads it as something that did not happen. */
    private static Phrase noSign(NoSignNoted event) {
        Certainty certainty = event.certainty();
        return Phrase.of(SwedishCodes.of(event.aspect()) + ", eftersökt utan fynd: ")
                .text("", event.sought())
                .text(", var: ", event.where())
                .posts(", i ", event.systems())
                .label(", av ", event.by())
                .when(", läget ", event.asOf())
                .wordsIf(certainty != null, certainty == null ? "" : " (" + SwedishCodes.of(certainty) + ")")
                .words("; det säger inte att det inte har hänt");
    }

    private static Phrase threat(ThreatMade event) {
        return Phrase.of("Hot")
                .label(" från ", event.by())
                .label(" till ", event.to())
                .label(", genom ", event.through())
                .post(", i stället för ", event.earlier())
                .text(": ", event.text())
                .when("; tid enligt den som hotar: ", event.day())
                .text("; krav enligt den som hotar: ", event.demand());
    }

    /** A threat, where the board says what day it names. */
    public static Phrase inBrief(ThreatMade event) {
        return Phrase.of("Hot").label(" från ", event.by()).text(": ", event.text());
    }

    /** That it was refuted stands before what was found, so that nobody reads the text as what was. */
    private static Phrase finding(IncidentFindingNoted event) {
        Certainty certainty = event.certainty();
        Confirmation confirmation = event.confirmation();
        boolean refuted = confirmation == Confirmation.REFUTED;
        Phrase phrase = Phrase.of(SwedishCodes.of(event.aspect()))
                .wordsIf(refuted, ", " + SwedishCodes.of(Confirmation.REFUTED))
                .words(refuted ? ", med orden: " : ": ")
                .text("", event.text());
        if (certainty != null) {
            phrase.words(" (" + SwedishCodes.of(certainty) + ")");
        }
        if (confirmation != null && !refuted) {
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
