package se.stabsliggaren.api.store;

import se.stabsliggaren.api.http.Problem;

/** Breaks the rules on purpose: the store knows how it is answered for. */
public final class StoreThatAnswers {

    private StoreThatAnswers() {}

    static Problem answer() {
        return Problem.outOfReach();
    }
}
