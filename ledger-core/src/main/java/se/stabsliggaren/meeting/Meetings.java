package se.stabsliggaren.meeting;

import static se.stabsliggaren.event.RemarkKind.ALREADY_APPROVED;

import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Judgement;
import se.stabsliggaren.meeting.MeetingState.Act;

/** The rules of meetings. */
public final class Meetings {

    private Meetings() {}

    public static Judgement judge(MeetingEvent event, MeetingState state) {
        return switch (event) {
            case MeetingHeld ignored -> Judgement.recorded();
            case MinutesApproved e ->
                Judgement.about(e.meeting(), state.acts(), Act.HELD)
                        .remark(state.acts().first(Act.APPROVED, e.meeting()).map(n -> Remark.of(ALREADY_APPROVED, n)));
        };
    }
}
