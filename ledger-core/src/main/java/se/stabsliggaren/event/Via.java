package se.stabsliggaren.event;

/** Which way a post came in. */
public enum Via {
    WEB,
    API,
    PAPER,
    IMPORT,
    CLOCK
}
