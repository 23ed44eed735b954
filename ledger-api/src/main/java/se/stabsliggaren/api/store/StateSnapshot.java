package se.stabsliggaren.api.store;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.ledger.Incident;
import se.stabsliggaren.ledger.LogState;
import se.stabsliggaren.ledger.Register;

/** What the rules know of one log after some post. Immutable, and shared. */
record StateSnapshot(LogState state) {

    static final StateSnapshot NONE = new StateSnapshot(LogState.unopened());

    /** The number of the last post it knows. */
    int last() {
        return state.last();
    }

    StateSnapshot after(Post post) {
        return new StateSnapshot(state.after(post));
    }

    /** A fresh aggregate around it, of the kind that keeps a log of this origin. */
    Object root(String log) {
        return Register.isOrigin(log) ? new Register(log, state) : new Incident(log, state);
    }
}
