package se.stabsliggaren.api.append;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.ledger.RecordedAt;

/** A clock that stands where it was set, to play an exercise again. Every post says that it was simulated. */
@Component
@Primary
@ConditionalOnProperty(name = "ledger.clock", havingValue = "simulated")
public class SimulatedLedgerClock implements LedgerClock {

    private final AtomicReference<@Nullable Instant> shows = new AtomicReference<>();

    /** Sets the clock; until then it goes as the machine's. */
    public void set(Instant moment) {
        shows.set(moment);
    }

    @Override
    public RecordedAt now() {
        Instant set = shows.get();
        return new RecordedAt((set == null ? Instant.now() : set).truncatedTo(ChronoUnit.MILLIS), ClockState.SIMULATED);
    }
}
