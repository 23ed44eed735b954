package se.stabsliggaren.api.health;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.stabsliggaren.api.store.OutOfReach;

/**
 * How the ledger is, looked at when somebody asks. The endpoint is open to everybody, so that what takes longer to
 * look at is looked at once a second, however many ask.
 */
public final class Health {

    private static final Logger LOG = LoggerFactory.getLogger(Health.class);
    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final List<Supplier<List<Trouble>>> first;
    private final List<Supplier<List<Trouble>>> then;
    private final LongSupplier nanoseconds;
    private @Nullable List<Trouble> last;
    private long lookedAt;

    /** What was found, worst first. */
    public record Found(List<Trouble> troubles) {

        public Found {
            troubles = List.copyOf(troubles);
        }

        /** {@code DOWN} when nothing can be recorded, {@code DEGRADED} when something can and all is not well. */
        public String status() {
            if (stops()) {
                return "DOWN";
            }
            return troubles.isEmpty() ? "UP" : "DEGRADED";
        }

        public boolean stops() {
            return troubles.stream().anyMatch(Trouble::stops);
        }
    }

    /**
     * Made of what is looked at.
     *
     * @param first each time somebody asks; if one finds the ledger stopped, nothing more is asked
     * @param then once a second
     * @param nanoseconds a clock that only ever goes forward
     */
    public Health(List<Supplier<List<Trouble>>> first, List<Supplier<List<Trouble>>> then, LongSupplier nanoseconds) {
        this.first = List.copyOf(first);
        this.then = List.copyOf(then);
        this.nanoseconds = nanoseconds;
    }

    public Found now() {
        Found found = new Found(looked(first));
        return found.stops()
                ? found
                : new Found(Stream.concat(found.troubles().stream(), now(then).stream())
                        .toList());
    }

    private synchronized List<Trouble> now(List<Supplier<List<Trouble>>> looks) {
        List<Trouble> known = last;
        if (known == null || nanoseconds.getAsLong() - lookedAt > FRESH) {
            known = looked(looks);
            last = known;
            lookedAt = nanoseconds.getAsLong();
        }
        return known;
    }

    private static List<Trouble> looked(List<Supplier<List<Trouble>>> looks) {
        List<Trouble> found = new ArrayList<>();
        for (Supplier<List<Trouble>> look : looks) {
            try {
                found.addAll(look.get());
            } catch (RuntimeException e) {
                LOG.warn("health could not be looked at", e);
                found.add(OutOfReach.behind(e) ? Looks.SILENT : Looks.UNSEEN);
            }
            if (found.stream().anyMatch(Trouble::stops)) {
                return found;
            }
        }
        return found;
    }
}
