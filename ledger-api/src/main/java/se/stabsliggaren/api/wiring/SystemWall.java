package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import se.stabsliggaren.api.recording.Wall;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.Stamp;

/** The machine's own clock. Nobody checks it here, and so it is called free. */
public final class SystemWall implements Wall {

    private final Clock clock;

    public SystemWall(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stamp now() {
        return new Stamp(clock.instant().truncatedTo(ChronoUnit.MILLIS), ClockState.FREE);
    }
}
