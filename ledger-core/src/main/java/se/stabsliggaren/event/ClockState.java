package se.stabsliggaren.event;

/** What the ledger knew of its own clock when it recorded; a server clock is not the truth while no one checks it. */
public enum ClockState {
    SYNCHRONISED,
    FREE,
    SET_BY_HAND,
    SIMULATED
}
