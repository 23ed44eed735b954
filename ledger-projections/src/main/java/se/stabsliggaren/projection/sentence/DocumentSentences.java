package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says documents. */
final class DocumentSentences {

    private DocumentSentences() {}

    static Saying of(DocumentEvent document) {
        return switch (document) {
            case DocumentRegistered event ->
                Saying.named(
                        FirstWords.quoted(event.subject()),
                        Phrase.of("Handling " + SwedishCodes.of(event.movement()))
                                .label(", pappersnummer ", event.paperNumber())
                                .label(", diarienummer ", event.diaryNumber())
                                .text(": ", event.subject())
                                .person(", ", event.counterpart())
                                .label(", förvaras: ", event.kept()));
            case DocumentAttached event ->
                Saying.unnamed(Phrase.of("Bilaga")
                        .post(" till ", event.to())
                        .text(": ", event.attachment().name())
                        .text(" – ", event.text()));
        };
    }
}
