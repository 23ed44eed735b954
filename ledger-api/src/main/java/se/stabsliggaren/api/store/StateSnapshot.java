package se.stabsliggaren.api.store;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.ledger.Incident;
import se.stabsliggaren.ledger.LogState;
import se.stabsliggaren.ledger.Register;

/** What the rules know of one log after some post. Immutable, and shared. */
sealed interface StateSnapshot {

    /** The number of the last post it knows. */
    int last();

    StateSnapshot after(Post post);

    /** A fresh aggregate around it. */
    Object root(String log);

    static StateSnapshot none(String log) {
        return log.endsWith("/register") ? new OfRegister(LogState.unopened()) : new OfIncident(LogState.unopened());
    }

    record OfIncident(LogState state) implements StateSnapshot {
        @Override
        public int last() {
            return state.last();
        }

        @Override
        public StateSnapshot after(Post post) {
            return new OfIncident(state.after(post));
        }

        @Override
        public Object root(String log) {
            return new Incident(log, state);
        }
    }

    record OfRegister(LogState state) implements StateSnapshot {
        @Override
        public int last() {
            return state.last();
        }

        @Override
        public StateSnapshot after(Post post) {
            return new OfRegister(state.after(post));
        }

        @Override
        public Object root(String log) {
            return new Register(log, state);
        }
    }
}
