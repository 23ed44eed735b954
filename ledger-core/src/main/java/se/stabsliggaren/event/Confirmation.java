package se.stabsliggaren.event;

/** How far a finding has come: misstänkt, bekräftad, avfärdad, eller inte sagt. */
public enum Confirmation {
    SUSPECTED,
    CONFIRMED,
    REFUTED,
    UNKNOWN
}
