package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.GovernanceEvent.GovernancePrepared;
import se.stabsliggaren.event.GovernanceEvent.ObligationAhead;
import se.stabsliggaren.projection.text.Phrase;

/** Says boards and what lies ahead of them. */
public final class GovernanceSentences {

    private GovernanceSentences() {}

    static Saying of(GovernanceEvent governance) {
        return switch (governance) {
            case ObligationAhead event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Förestående")
                                .label(" i ", event.organ())
                                .text(": ", event.text())
                                .when(", senast ", event.due()));
            case GovernancePrepared event ->
                Saying.unnamed(
                        Phrase.of("Förberett").post(" för ", event.obligation()).text(": ", event.text()));
        };
    }

    /** What lies ahead, in a list of such. */
    public static Phrase inBrief(ObligationAhead event) {
        return Phrase.of("").text("", event.text()).label(", ", event.organ());
    }
}
