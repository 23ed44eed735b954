package se.stabsliggaren.projection.sentence;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachConsequencesAssessed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.BreachEvent.BreachMeasureTaken;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.NotificationDecided;
import se.stabsliggaren.event.BreachEvent.OfficerConsulted;
import se.stabsliggaren.event.BreachEvent.ProcessorNoticed;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.BreachEvent.SubjectsInformed;
import se.stabsliggaren.event.BreachEvent.SubjectsNotInformed;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says personal data breaches. */
public final class BreachSentences {

    private BreachSentences() {}

    static Saying of(BreachEvent breach) {
        return switch (breach) {
            case BreachSuspected event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Personuppgiftsincident misstänkt: ")
                                .text("", event.text())
                                .labels(", personuppgiftsansvarig: ", event.controllers())
                                .when(", upptäckt ", event.detected()));
            case BecameAware event ->
                Saying.unnamed(about("Kännedom om personuppgiftsincident", event.breach(), event.controllers())
                        .person(", bedömt av ", event.judge())
                        .text(": ", event.reasons()));
            case BreachDescribed event -> Saying.unnamed(described(event));
            case BreachConsequencesAssessed event ->
                Saying.unnamed(about("Följder för de registrerade bedömda", event.breach(), event.controllers())
                        .label(", allvar: ", event.severity())
                        .text(": ", event.text()));
            case RiskJudged event ->
                Saying.unnamed(about("Risk bedömd", event.breach(), event.controllers())
                        .words(": " + SwedishCodes.of(event.risk()))
                        .person(", av ", event.judge())
                        .text(", skäl: ", event.reasons()));
            case NotificationDecided event ->
                Saying.unnamed(about(
                                event.toNotify() ? "Beslut att anmäla till IMY" : "Beslut att inte anmäla till IMY",
                                event.breach(),
                                event.controllers())
                        .person(", beslutat av ", event.decider())
                        .mandate(", med stöd av ", event.mandate())
                        .text(", skäl: ", event.reasons()));
            case OfficerConsulted event ->
                Saying.unnamed(about("Dataskyddsombudet rådfrågat", event.breach(), List.of())
                        .person(", ", event.officer())
                        .text(": ", event.advice())
                        .wordsIf(Boolean.TRUE.equals(event.followed()), ", rådet följs")
                        .wordsIf(Boolean.FALSE.equals(event.followed()), ", rådet följs inte")
                        .text(", skäl: ", event.reasons()));
            case SubjectsInformed event ->
                Saying.unnamed(about("De registrerade informerade", event.breach(), event.controllers())
                        .label(", via ", event.channel())
                        .count(", antal: ", event.subjects())
                        .text(": ", event.text()));
            case SubjectsNotInformed event ->
                Saying.unnamed(about("De registrerade informeras inte", event.breach(), event.controllers())
                        .words(": " + SwedishCodes.of(event.ground()))
                        .person(", beslutat av ", event.decider())
                        .text(", skäl: ", event.reasons()));
            case BreachMeasureTaken event -> Saying.unnamed(inBrief(event));
            case ProcessorNoticed event ->
                Saying.unnamed(about(
                                "Underrättelse från personuppgiftsbiträdet " + event.processor(),
                                event.breach(),
                                List.of())
                        .text(": ", event.text()));
            case BreachClosed event ->
                Saying.unnamed(about("Personuppgiftsincident avslutad", event.breach(), List.of())
                        .text(": ", event.text()));
        };
    }

    /** A measure about a breach, in a list of what is to be done. */
    public static Phrase inBrief(BreachMeasureTaken event) {
        String words = Boolean.TRUE.equals(event.planned()) ? "Åtgärd planerad" : "Åtgärd vidtagen";
        return about(words, event.breach(), List.of()).text(": ", event.text());
    }

    private static Phrase about(String words, @Nullable Ref breach, List<String> controllers) {
        return Phrase.of(words).post(", ", breach).labels(", personuppgiftsansvarig: ", controllers);
    }

    private static Phrase described(BreachDescribed event) {
        return about("Personuppgiftsincident beskriven", event.breach(), event.controllers())
                .text(": ", event.what())
                .when(", började ", event.began())
                .when(", upphörde ", event.ended())
                .wordsIf(Boolean.TRUE.equals(event.ongoing()), ", pågår")
                .wordsIf(Boolean.FALSE.equals(event.ongoing()), ", pågår inte längre")
                .labels(
                        ", förlorat: ",
                        event.losses().stream().map(SwedishCodes::of).toList())
                .text(", orsak: ", event.cause())
                .posts(", system: ", event.systems())
                .labels(", uppgifter: ", event.dataCategories())
                .wordsIf(Boolean.TRUE.equals(event.specialCategories()), ", känsliga personuppgifter")
                .wordsIf(Boolean.TRUE.equals(event.protectedIdentities()), ", skyddade personuppgifter")
                .labels(", registrerade: ", event.subjectCategories())
                .count(", antal registrerade: ", event.subjects())
                .count(", antal uppgifter: ", event.records());
    }
}
