package se.stabsliggaren.api.disposal;

import se.stabsliggaren.api.room.RoomThatReadsAll;

/** Breaks the rules on purpose: one capability knows another's controller. */
public final class DisposalOfARoom {

    static final Class<?> KNOWN = RoomThatReadsAll.class;

    private DisposalOfARoom() {}
}
