package se.stabsliggaren.api.page;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.projection.decisions.Decision;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.text.Holding;

/** How urgently a state is drawn. The colour only repeats what the words beside it say. */
enum Severity {
    ALARM,
    WARN,
    CALM,
    PLAIN;

    /** What ends sooner than this cannot wait. */
    private static final Duration AT_ONCE = Duration.ofHours(1);

    /** What ends sooner than this is for those who are on now. */
    private static final Duration SOON = Duration.ofDays(1);

    static Severity of(SystemStatus status) {
        return switch (status) {
            case DOWN, ENCRYPTED, LOST -> ALARM;
            case LIMITED, SHUT_BY_US, RESTORING -> WARN;
            case UP, VERIFIED, RESTORED -> CALM;
        };
    }

    static Severity of(Decision.Status status, @Nullable Instant ends, Instant now) {
        return switch (status) {
            case EXPIRED -> ALARM;
            case EXPIRES -> ofWhatEnds(ends, now);
            case IMPRECISE -> WARN;
            case IN_FORCE, CARRIED_OUT -> CALM;
            case COMING, REPLACED, REVOKED, REFRAINED -> PLAIN;
        };
    }

    static Severity of(Holding.State state, @Nullable Instant ends, Instant now) {
        return switch (state) {
            case EXPIRED -> ALARM;
            case EXPIRES -> ofWhatEnds(ends, now);
            case IMPRECISE -> WARN;
            case HOLDS -> CALM;
            case COMING -> PLAIN;
        };
    }

    static Severity of(DutyClock.State clock, @Nullable Instant limit, Instant now) {
        return switch (clock) {
            case PASSED, LATE -> ALARM;
            case RUNNING -> ofWhatEnds(limit, now);
            case NOT_STARTED, UNCERTAIN, OUTSIDE -> WARN;
            case MET -> CALM;
            case NO_LIMIT, DOES_NOT_APPLY, NOT_TO_FILE -> PLAIN;
        };
    }

    /** Of what ends then; null when nobody can place its end. */
    static Severity ofWhatEnds(@Nullable Instant end, Instant now) {
        if (end == null) {
            return WARN;
        }
        Duration left = Duration.between(now, end);
        if (left.compareTo(AT_ONCE) < 0) {
            return ALARM;
        }
        return left.compareTo(SOON) < 0 ? WARN : PLAIN;
    }
}
