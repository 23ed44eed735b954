package se.stabsliggaren.meeting;

import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.judgement.FactIndex;

/** What stands of the meetings. */
public record MeetingState(FactIndex<Act> acts) {

    /** What a post can have done. */
    public enum Act {
        HELD,
        APPROVED
    }

    public static MeetingState none() {
        return new MeetingState(FactIndex.none());
    }

    /** With the post of this number, or, when it corrects one, of the number it corrects. */
    public MeetingState after(int post, MeetingEvent event) {
        return switch (event) {
            case MeetingHeld ignored -> with(acts.with(post, Act.HELD));
            case MinutesApproved e -> with(acts.with(post, Act.APPROVED, e.meeting()));
        };
    }

    public MeetingState without(int post) {
        return new MeetingState(acts.without(post));
    }

    private MeetingState with(FactIndex<Act> next) {
        return new MeetingState(next);
    }
}
