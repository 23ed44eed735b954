package se.stabsliggaren.event;

/** Which way information went: mottagen, lämnad, eller inte sagt. */
public enum Passage {
    RECEIVED,
    GIVEN,
    UNKNOWN
}
