package se.stabsliggaren.projection.duties;

import java.util.Comparator;

/** Which duty is read first: the one that can wait the least, and of equals the one whose limit comes first. */
final class DutyOrder {

    private DutyOrder() {}

    static Comparator<Duty> byUrgency() {
        return Comparator.comparing((Duty duty) -> rank(duty.clock()))
                .thenComparing(duty -> duty.clock().ends().limit(), Comparator.nullsLast(Comparator.naturalOrder()));
    }

    /** What nothing has been filed of first, then what asks to be looked at, then what is settled. */
    private static int rank(DutyClock clock) {
        return switch (clock.state()) {
            case PASSED -> 0;
            case RUNNING -> 1;
            case NOT_STARTED -> 2;
            case UNCERTAIN -> clock.settledBy() == null ? 1 : 3;
            case OUTSIDE -> 4;
            case NO_LIMIT -> 5;
            case LATE -> 6;
            case MET -> 7;
            case DOES_NOT_APPLY, NOT_TO_FILE -> 8;
        };
    }
}
