package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says what an incident does to operations. */
final class ConsequenceSentences {

    private ConsequenceSentences() {}

    static Saying of(ConsequenceEvent consequence) {
        return switch (consequence) {
            case ConsequenceNoted event -> {
                ProtectedValue value = event.value();
                yield Saying.named(
                        Phrase.of(event.operation()),
                        Phrase.of("Verksamhet påverkad: " + event.operation())
                                .text(" – ", event.text())
                                .text(", drabbade: ", event.affected())
                                .label(", skyddsvärde: ", value == null ? null : SwedishCodes.of(value))
                                .text(", så arbetar vi under tiden: ", event.workaround())
                                .validity(", ", event.holds()));
            }
            case ConsequenceChanged event ->
                Saying.unnamed(Phrase.of("Påverkan ändrad, ")
                        .post("", event.consequence())
                        .text(": ", event.text())
                        .text(", drabbade: ", event.affected())
                        .text(", så arbetar vi under tiden: ", event.workaround()));
            case ConsequenceEnded event ->
                Saying.unnamed(Phrase.of("Påverkan över, ")
                        .post("", event.consequence())
                        .text(": ", event.text()));
        };
    }
}
