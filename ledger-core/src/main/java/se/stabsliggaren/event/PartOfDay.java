package se.stabsliggaren.event;

import java.time.LocalTime;

/** A part of a local day, as people remember it: natt, morgon, förmiddag, eftermiddag, kväll. */
public enum PartOfDay {
    NIGHT(0, 6),
    MORNING(6, 9),
    FORENOON(9, 12),
    AFTERNOON(12, 18),
    EVENING(18, 24);

    private final int fromHour;
    private final int toHour;

    PartOfDay(int fromHour, int toHour) {
        this.fromHour = fromHour;
        this.toHour = toHour;
    }

    LocalTime from() {
        return LocalTime.of(fromHour, 0);
    }

    /** The first local hour that is no longer part of it; 24 for the evening. */
    int toHour() {
        return toHour;
    }
}
