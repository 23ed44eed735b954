package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
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
            case NewsNoted event -> Saying.unnamed(news(event));
        };
    }

    /** How it is with another body: {@code Om Region Exempel, stabsläge: …}. */
    public static Phrase news(NewsNoted event) {
        Certainty certainty = event.certainty();
        return Phrase.of("Om " + event.organisation())
                .label(", ", event.state())
                .text(": ", event.text())
                .label(" (", certainty == null ? null : SwedishCodes.of(certainty) + ")")
                .when(", publicerat ", event.published())
                .label(", på ", event.where());
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
