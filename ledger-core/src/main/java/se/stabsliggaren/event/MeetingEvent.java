package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Staff meetings (stabsmöten), one page each. */
public sealed interface MeetingEvent extends Event {

    /**
     * A meeting was held.
     *
     * @param number the meeting's number in the staff's own series
     * @param next when the next one is
     */
    @EventName("meeting.held")
    record MeetingHeld(
            @Nullable Integer number,
            @Nullable String kind,
            @Nullable Person leader,
            List<Person> present,
            List<Person> absent,
            List<Point> points,
            @Nullable When next)
            implements MeetingEvent {}

    /** The minutes are approved (justerade); from then on they are public as minutes (TF 2:10). */
    @EventName("meeting.minutes-approved")
    record MinutesApproved(
            Ref meeting,
            @Nullable Person approvedBy,
            @Nullable Text text) implements MeetingEvent {}

    /** One point of a meeting, with the decision or task that came of it. */
    record Point(
            Text text, @Nullable Ref decision, @Nullable Ref task) {}
}
