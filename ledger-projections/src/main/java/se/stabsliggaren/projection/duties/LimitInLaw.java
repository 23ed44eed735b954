package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Limit;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Sureness;
import se.stabsliggaren.projection.text.SwedishTime;

/**
 * Whether a limit is known to be one in law. One that nobody checked against the law, or that runs out when the law no
 * longer is in force, gives no verdict.
 *
 * @param doubts what makes it unsure, a sentence each; none of what is sure
 */
record LimitInLaw(List<String> doubts) {

    static LimitInLaw of(Regime regime, LimitRange limits) {
        List<String> doubts = new ArrayList<>();
        String unchecked = unchecked(regime.mark());
        if (unchecked != null) {
            doubts.add("Om fristen: " + unchecked);
        }
        Limit last = limits.last();
        if (regime.to() != null
                && last != null
                && last.at()
                        .isAfter(
                                regime.to().plusDays(1).atStartOfDay(When.LOCAL).toInstant())) {
            doubts.add(
                    "Regelverket gällde till och med %s; vad som gäller för en frist som går ut senare är inte kontrollerat."
                            .formatted(SwedishTime.dated(regime.to())));
        }
        return new LimitInLaw(List.copyOf(doubts));
    }

    private static @Nullable String unchecked(Sureness mark) {
        return switch (mark) {
            case VERIFIED, SECONDARY -> null;
            case FROM_MEMORY, UNSURE -> mark.sentence();
        };
    }

    boolean isSure() {
        return doubts.isEmpty();
    }

    /** How a clock stands, by a limit that is perhaps none. */
    ClockReading read(ClockReading reading) {
        if (isSure() || reading.isNotWatched()) {
            return reading;
        }
        ClockReading doubted = reading.saying(said -> said + " " + String.join(" ", doubts));
        return isVerdict(reading.state()) ? doubted.uncertain() : doubted;
    }

    private static boolean isVerdict(State state) {
        return switch (state) {
            case PASSED, MET, LATE -> true;
            case NO_LIMIT, NOT_STARTED, RUNNING, UNCERTAIN, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
        };
    }
}
