package se.stabsliggaren.meeting;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.ALREADY_APPROVED;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.MeetingEvent.MinutesApproved;
import se.stabsliggaren.event.MeetingEvent.Point;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;

class MeetingsTest {

    @Test
    void recordsAMeeting() {
        incident().when(held()).isRecorded();
    }

    @Test
    void recordsThatItsMinutesAreApproved() {
        incident().given(held()).when(approved()).isRecorded();
    }

    @Test
    void remarksThatTheyAreApproved() {
        incident().given(held(), approved()).when(approved()).isRemarked(ALREADY_APPROVED, FIRST + 1);
    }

    @Test
    void remarksThatThePostReferredToIsNoMeeting() {
        incident().given(note()).when(approved()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
    }

    @Test
    void refusesADecisionOfAPointThatDoesNotExist() {
        Point point = new Point(Text.of("Stänga nätet."), Ref.to(9), null);
        incident()
                .when(new MeetingHeld(4, "stabsmöte", null, List.of(), List.of(), List.of(point), null))
                .isRefused("data.points[0].decision", "Nr 9 finns inte i händelsen");
    }

    private static MeetingHeld held() {
        return new MeetingHeld(4, "stabsmöte", Person.of("Testa Testlund"), List.of(), List.of(), List.of(), null);
    }

    private static MinutesApproved approved() {
        return new MinutesApproved(Ref.to(FIRST), Person.of("Testa Testlund"), null);
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("Något annat."), null, null);
    }
}
