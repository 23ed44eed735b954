package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import se.stabsliggaren.api.append.LedgerClock;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.RecordedAt;

/** The machine's own clock, and what is known of it. */
public final class SystemLedgerClock implements LedgerClock {

    private final Clock clock;
    private final Supplier<ClockState> known;

    public SystemLedgerClock(Clock clock, Supplier<ClockState> known) {
        this.clock = clock;
        this.known = known;
    }

    @Override
    public RecordedAt now() {
        return new RecordedAt(clock.instant().truncatedTo(ChronoUnit.MILLIS), known.get());
    }
}
