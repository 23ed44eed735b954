package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Lines about the world outside the room: contacts, costs, requests, documents, boards. */
final class WorldSentences {

    private WorldSentences() {}

    static Phrase of(ContactEvent contact) {
        return switch (contact) {
            case ContactMade event -> {
                Outcome outcome = event.outcome();
                yield Phrase.of(direction(event.passage()))
                        .label(", ", event.organisation())
                        .person(", ", event.person())
                        .label(", ", event.by())
                        .label(", ", outcome == null ? null : SwedishCodes.of(outcome))
                        .text(": ", event.text())
                        .label(", deras nummer ", event.reference())
                        .when(", ring tillbaka ", event.callBack());
            }
        };
    }

    private static String direction(Passage passage) {
        return switch (passage) {
            case RECEIVED -> "Kontakt utifrån";
            case GIVEN -> "Kontakt tagen";
            case UNKNOWN -> "Kontakt, inte sagt vem som tog den";
        };
    }

    static Phrase of(CostEvent cost) {
        return switch (cost) {
            case CostNoted event ->
                Phrase.of("Kostnad, " + SwedishCodes.of(event.state()) + ": ")
                        .text("", event.text())
                        .number(", ", event.kronor())
                        .wordsIf(event.kronor() != null, " kr")
                        .label(", ", event.supplier())
                        .label(", ", event.category())
                        .post(", enligt beslut ", event.decision());
        };
    }

    static Phrase of(RequestEvent request) {
        return switch (request) {
            case RequestReceived event ->
                Phrase.of("Begäran om allmän handling")
                        .count(", antal: ", event.count())
                        .label(", ", event.kind())
                        .text(": ", event.text());
            case RequestAssessed event ->
                Phrase.of("Sekretessprövning, begäran ")
                        .post("", event.request())
                        .words(event.covered().isEmpty() ? ": inget maskas" : ": maskas delvis, ")
                        .posts(
                                "i ",
                                event.covered().stream().map(Passages::post).toList())
                        .text(", skäl: ", event.reasons())
                        .person(", prövat av ", event.judge());
            case RequestAnswered event ->
                Phrase.of("Begäran ")
                        .post("", event.request())
                        .words(": " + SwedishCodes.of(event.answer()))
                        .labels(", enligt ", event.provisions())
                        .text(" – ", event.text());
        };
    }

    static Phrase of(DocumentEvent document) {
        return switch (document) {
            case DocumentRegistered event ->
                Phrase.of("Handling " + SwedishCodes.of(event.movement()))
                        .label(", pappersnummer ", event.paperNumber())
                        .label(", diarienummer ", event.diaryNumber())
                        .text(": ", event.subject())
                        .person(", ", event.counterpart())
                        .label(", förvaras: ", event.kept());
            case DocumentAttached event ->
                Phrase.of("Bilaga")
                        .post(" till ", event.to())
                        .text(": ", event.attachment().name())
                        .text(" – ", event.text());
        };
    }

    static Phrase of(GovernanceEvent governance) {
        return switch (governance) {
            case ObligationAhead event ->
                Phrase.of("Förestående")
                        .label(" i ", event.organ())
                        .text(": ", event.text())
                        .when(", senast ", event.due());
            case GovernancePrepared event ->
                Phrase.of("Förberett").post(" för ", event.obligation()).text(": ", event.text());
        };
    }
}
