package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.Stamp;

/** The machine's own clock, and what is known of it. */
public final class SystemWall implements Wall {

    private final Clock clock;
    private final Supplier<ClockState> known;

    public SystemWall(Clock clock, Supplier<ClockState> known) {
        this.clock = clock;
        this.known = known;
    }

    @Override
    public Stamp now() {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), known.get());
    }
}
