package se.stabsliggaren.contact;

import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.judgement.Judgement;

/** The rule of contacts: they are recorded. */
public final class Contacts {

    private Contacts() {}

    public static Judgement judge(ContactEvent event) {
        return switch (event) {
            case ContactMade ignored -> Judgement.recorded();
        };
    }
}
