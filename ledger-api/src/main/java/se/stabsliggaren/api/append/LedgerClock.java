package se.stabsliggaren.api.append;

import se.stabsliggaren.ledger.RecordedAt;

/** The clock on the wall: when something is recorded, and what is known of the clock that says so. */
public interface LedgerClock {

    RecordedAt now();
}
