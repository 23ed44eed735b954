package se.stabsliggaren.contact;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.ContactEvent.ContactMade;
import se.stabsliggaren.event.ContactEvent.NewsNoted;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** The rule of contacts: they are recorded. */
public record Contacts() implements Family<ContactEvent> {

    @Override
    public Judgement judge(ContactEvent event) {
        return switch (event) {
            case ContactMade ignored -> Judgement.recorded();
            case NewsNoted ignored -> Judgement.recorded();
        };
    }

    @Override
    public @Nullable Fact fact(int post, ContactEvent event) {
        return switch (event) {
            case ContactMade ignored -> null;
            case NewsNoted ignored -> null;
        };
    }
}
