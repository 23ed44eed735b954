package se.stabsliggaren.api.clock;

import java.time.Duration;

/** How near a limit is. */
public enum Nearness {
    WITHIN_A_DAY("inom ett dygn", Duration.ofDays(1)),
    WITHIN_SIX_HOURS("inom sex timmar", Duration.ofHours(6)),
    WITHIN_AN_HOUR("inom en timme", Duration.ofHours(1)),
    MAY_HAVE_PASSED("kan ha gått ut", Duration.ZERO),
    PASSED("har gått ut", Duration.ZERO);

    private final String words;
    private final Duration before;

    Nearness(String words, Duration before) {
        this.words = words;
        this.before = before;
    }

    /** After the word {@code Frist}. */
    public String words() {
        return words;
    }

    Duration before() {
        return before;
    }
}
