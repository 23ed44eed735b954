package se.stabsliggaren.event;

/** Which door a post came through. */
public enum Via {
    WEB,
    API,
    PAPER,
    IMPORT,
    CLOCK
}
