package se.stabsliggaren.event;

import java.time.Instant;

/**
 * A recorded event with its place in the log. Posts are numbered 1, 2, 3 … without gaps; the number is the order.
 *
 * @param log the log's origin
 * @param number spoken in the room: "nr 47"
 * @param recordedAt when the ledger took it, to the millisecond
 */
public record Post(String log, int number, Instant recordedAt, ClockState clock, Entry entry) {

    /** The number by which people know this post's matter: the corrected post's when this one corrects another. */
    public int name() {
        Ref corrects = entry.corrects();
        return corrects == null ? number : corrects.post();
    }

    public Event event() {
        return entry.event();
    }
}
