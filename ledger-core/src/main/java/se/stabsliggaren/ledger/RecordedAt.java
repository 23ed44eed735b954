package se.stabsliggaren.ledger;

import java.time.Instant;
import se.stabsliggaren.event.ClockState;

/** The time of recording, truncated to the millisecond, and what was known of the clock that gave it. */
public record RecordedAt(Instant recordedAt, ClockState clock) {}
