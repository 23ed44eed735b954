package se.stabsliggaren.meeting;

import static se.stabsliggaren.event.RemarkKind.ALREADY_APPROVED;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.judgement.Fact;
import se.stabsliggaren.judgement.FactIndex;
import se.stabsliggaren.judgement.Family;
import se.stabsliggaren.judgement.Judgement;

/** Staff meetings and their minutes. */
public record Meetings(FactIndex facts) implements Family<MeetingEvent> {

    enum Act {
        HELD,
        APPROVED
    }

    @Override
    public Judgement judge(MeetingEvent event) {
        return switch (event) {
            case MeetingHeld ignored -> Judgement.recorded();
            case MinutesApproved e ->
                Judgement.about(e.meeting(), facts, Act.HELD)
                        .remark(facts.first(Act.APPROVED, e.meeting()).map(n -> Remark.of(ALREADY_APPROVED, n)));
        };
    }

    @Override
    public @Nullable Fact fact(int post, MeetingEvent event) {
        return switch (event) {
            case MeetingHeld ignored -> Fact.of(post, Act.HELD);
            case MinutesApproved e -> Fact.of(post, Act.APPROVED, e.meeting());
        };
    }
}
