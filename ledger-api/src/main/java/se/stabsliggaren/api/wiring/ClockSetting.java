package se.stabsliggaren.api.wiring;

import java.time.Clock;
import java.util.function.Supplier;
import se.stabsliggaren.api.store.StartupException;
import se.stabsliggaren.event.ClockState;

/** What is said of the clock in the settings; {@code system} lets the machine say it. */
final class ClockSetting {

    private ClockSetting() {}

    static Supplier<ClockState> read(String setting, Clock clock) {
        return switch (setting) {
            case "system" -> new ClockWatch(clock, Synchronisation::ofThisMachine)::state;
            case "synchronised" -> () -> ClockState.SYNCHRONISED;
            case "free" -> () -> ClockState.FREE;
            case "set-by-hand" -> () -> ClockState.SET_BY_HAND;
            case "simulated" -> () -> ClockState.SIMULATED;
            default ->
                throw new StartupException(
                        "Klockan %s finns inte; skriv --clock system, synchronised, free eller set-by-hand."
                                .formatted(setting),
                        new IllegalArgumentException(setting));
        };
    }
}
