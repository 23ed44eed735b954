package se.stabsliggaren.api.witness;

import se.stabsliggaren.integrity.Checkpoint;

/**
 * A head of another log that was cosigned here.
 *
 * @param seconds since 1970, when
 */
record WitnessedHead(Checkpoint head, long seconds) {}
