package se.stabsliggaren.projection.breach;

/** Whether a post about a breach is of one of its controllers. */
public enum Belonging {
    SURELY,
    /** It names none, and no other post tells whose it is. */
    PERHAPS,
    NOT
}
