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
        return new Draft(null, null, null, null, null, null, null, event);
    }

    static Draft labelled(String label, Event event) {
        return new Draft(label, null, null, null, null, null, null, event);
    }

    static Draft occurring(Occurred occurred, Event event) {
        return new Draft(null, null, occurred, null, null, null, null, event);
    }

    static Draft correcting(int post, @Nullable Text reason, Event event) {
        return new Draft(null, null, null, null, Ref.to(post), reason, null, event);
    }

    static Draft causedBy(Ref cause, Event event) {
        return new Draft(null, null, null, null, null, null, cause, event);
    }
}
