package se.stabsliggaren.api.witness;

import java.net.URI;
import se.stabsliggaren.integrity.VerifierKey;

/**
 * A witness of this ledger's register that is asked over a network.
 *
 * @param name in the policy
 * @param address where it takes what it is asked
 */
record WitnessEndpoint(String name, VerifierKey key, URI address) {}
