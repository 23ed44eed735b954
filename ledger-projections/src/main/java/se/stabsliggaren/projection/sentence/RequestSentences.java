package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says requests, for official documents and whatever else is asked for. */
public final class RequestSentences {

    private RequestSentences() {}

    static Saying of(RequestEvent request) {
        return switch (request) {
            case RequestReceived event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Begäran")
                                .label(", ", event.kind())
                                .count(", antal: ", event.count())
                                .text(": ", event.text()));
            case RequestAssessed event ->
                Saying.unnamed(Phrase.of("Sekretessprövning, begäran ")
                        .post("", event.request())
                        .words(
                                event.covered().isEmpty()
                                        ? ": " + Absence.inPost("vad som maskas")
                                        : ": maskas delvis, ")
                        .posts(
                                "i ",
                                event.covered().stream().map(Passages::post).toList())
                        .text(", skäl: ", event.reasons())
                        .person(", prövat av ", event.judge()));
            case RequestAnswered event ->
                Saying.unnamed(Phrase.of("Begäran ")
                        .post("", event.request())
                        .words(": " + SwedishCodes.of(event.answer()))
                        .labels(", enligt ", event.provisions())
                        .text(" – ", event.text()));
        };
    }

    /** What was asked for, in a list of such. */
    public static Phrase inBrief(RequestReceived event) {
        return Phrase.of("").text("", event.text()).label(", ", event.kind()).count(", antal: ", event.count());
    }
}
