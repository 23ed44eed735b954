package se.stabsliggaren.ledger;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

/** Drafts under test: an event, and the one thing its envelope says. */
final class Drafts {

    private Drafts() {}

    static Draft of(Event event) {
        return Draft.of(event);
    }

    static Draft labelled(String label, Event event) {
        return Draft.of(event).withLabel(label);
    }

    static Draft occurring(Occurred occurred, Event event) {
        return Draft.of(event).withOccurred(occurred);
    }

    static Draft correcting(int post, @Nullable Text reason, Event event) {
        return Draft.of(event).correcting(Ref.to(post)).withReason(reason);
    }

    static Draft causedBy(Ref cause, Event event) {
        return Draft.of(event).withCause(cause);
    }
}
