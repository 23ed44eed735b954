package se.stabsliggaren.projection.regime;

/** What makes a report owed. */
public enum Ground {
    LAW,
    /** What two parties agreed on, e.g. the terms of an insurance (försäkringsvillkor). */
    CONTRACT,
    /** Nothing does: nobody has to. */
    CHOICE
}
