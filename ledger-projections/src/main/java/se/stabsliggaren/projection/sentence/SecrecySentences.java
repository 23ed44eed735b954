package se.stabsliggaren.projection.sentence;

import java.util.Objects;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.projection.text.Phrase;

/** Says warning signals. */
final class SecrecySentences {

    private SecrecySentences() {}

    static Saying of(SecrecyEvent secrecy) {
        return switch (secrecy) {
            case SecrecyMarked event ->
                Saying.unnamed(Phrase.of("Sekretessmarkering (varningssignal)")
                        .posts(", ", event.marked().stream().map(Passages::post).toList())
                        .labels(
                                ", ",
                                event.marked().stream()
                                        .map(Passages::provision)
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())
                        .text(": ", event.text()));
            case SecrecyUnmarked event ->
                Saying.unnamed(Phrase.of("Sekretessmarkering borttagen, ")
                        .post("", event.mark())
                        .text(": ", event.text()));
        };
    }
}
