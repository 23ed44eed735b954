package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.SituationEvent.SituationCounted;
import se.stabsliggaren.event.SituationEvent.SituationReported;
import se.stabsliggaren.projection.text.Phrase;

/** Says situation pictures. */
public final class SituationSentences {

    private SituationSentences() {}

    static Saying of(SituationEvent situation) {
        return switch (situation) {
            case SituationReported event ->
                Saying.unnamed(Phrase.of("Lägesbild")
                        .label(" ", event.version())
                        .labels(" för ", event.forWhom())
                        .text(": ", event.text())
                        .text(", osäkert: ", event.uncertain())
                        .text(", väntas: ", event.outlook())
                        .when(", nästa ", event.next()));
            case SituationCounted event -> Saying.unnamed(counted(event));
        };
    }

    /** How many there were: {@code Antal krypterade system: omkring 281 av 384}. */
    public static Phrase counted(SituationCounted event) {
        return Phrase.of("Antal " + event.what() + ": ")
                .wordsIf(Boolean.TRUE.equals(event.approximate()), "omkring ")
                .count("", event.count())
                .count(" av ", event.outOf())
                .text(" – ", event.text());
    }

    /** The picture that was promised with this one, in a list of promises. */
    public static Phrase next(SituationReported event) {
        return Phrase.of("nästa lägesbild").labels(" för ", event.forWhom());
    }
}
