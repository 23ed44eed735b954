package se.stabsliggaren.api.health;

import se.stabsliggaren.api.http.Problem;

/** Breaks the rules on purpose: a service that answers in HTTP. */
public final class HealthThatAnswers {

    private HealthThatAnswers() {}

    static Problem answer() {
        return Problem.notFound("Ingenting finns.");
    }
}
