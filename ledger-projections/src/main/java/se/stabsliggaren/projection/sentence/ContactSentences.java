package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.Outcome;
import se.stabsliggaren.event.Passage;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says contacts outside the staff. */
public final class ContactSentences {

    private ContactSentences() {}

    static Saying of(ContactEvent contact) {
        return switch (contact) {
            case ContactMade event -> {
                Outcome outcome = event.outcome();
                yield Saying.unnamed(Phrase.of(direction(event.passage()))
                        .label(", ", event.organisation())
                        .person(", ", event.person())
                        .label(", ", event.by())
                        .label(", ", outcome == null ? null : SwedishCodes.of(outcome))
                        .text(": ", event.text())
                        .label(", deras nummer ", event.reference())
                        .when(", ring tillbaka ", event.callBack()));
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

    /** Whom to call back, in a list of calls. */
    public static Phrase inBrief(ContactMade event) {
        return Phrase.of("ring tillbaka")
                .label(", ", event.organisation())
                .person(", ", event.person())
                .text(": ", event.text())
                .label(", deras nummer ", event.reference());
    }
}
