package se.stabsliggaren.api.http;

import se.stabsliggaren.api.cli.LedgerCommand;
import se.stabsliggaren.api.health.HealthThatAnswers;

/** Breaks the rules on purpose: what all answer with knows two of them, and one of those knows it. */
public final class HttpThatKnowsHealth {

    static final Class<?>[] KNOWN = {HealthThatAnswers.class, LedgerCommand.class};

    private HttpThatKnowsHealth() {}
}
