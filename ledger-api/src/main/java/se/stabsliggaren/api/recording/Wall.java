package se.stabsliggaren.api.recording;

import se.stabsliggaren.ledger.Stamp;

/** The clock on the wall of the staff's room: what time it is, and how far that can be trusted. */
public interface Wall {

    Stamp now();
}
