package se.stabsliggaren.projection.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.StaffEvent.Per;
import se.stabsliggaren.event.StaffEvent.RhythmSet;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.status.StatusRow;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.View;

/** That nobody wrote of a meeting for longer than the rhythm allows is told, and no more than that. */
class StaffSilenceTest {

    private final History history = new History();

    @Test
    void withoutARhythmNobodyIsSilent() {
        history.occurred("2024-11-06T12:00Z").records(meeting(null));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
    }

    @Test
    void aDayWithoutAMeetingIsToldWithTheLastOne() {
        int rhythm = history.occurred("2024-11-06T08:00Z").records(daily(2));
        int meeting = history.occurred("2024-11-06T12:00Z").records(meeting(null));
        assertThat(at("2024-11-07T12:00:00Z")).isEmpty();
        assertThat(at("2024-11-07T18:05:00Z")).singleElement().satisfies(silence -> {
            assertThat(Part.plain(silence.line()))
                    .isEqualTo("Rytmen är minst 2 gånger per dag; ingen post säger att staben har mötts sedan mötet"
                            + " ons 6 nov kl. 13.00, för 1 dygn 6 h sedan");
            assertThat(silence.posts()).containsExactly(rhythm, meeting);
        });
    }

    @Test
    void aMeetingThatLastedIsToldFromItsBeginningToItsEnd() {
        history.occurred("2024-11-06T08:00Z").records(daily(2));
        history.occurred(Occurred.between(When.parse("2024-11-06T10:00Z"), When.parse("2024-11-06T10:40Z")))
                .records(meeting(null));
        assertThat(Part.plain(at("2024-11-07T12:41:00Z").getFirst().line()))
                .endsWith("sedan mötet från ons 6 nov kl. 11.00 till ons 6 nov kl. 11.40, för 1 dygn 2 h sedan");
    }

    @Test
    void whatIsToComeOfTheStaffEndsNoSilenceAndBeginsNone() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred("2024-11-06T12:00Z").records(meeting(null));
        history.occurred("2024-11-20T12:00Z").records(new StaffStoodDown(null));
        history.occurred("2024-11-21T12:00Z").records(new StaffActivated(null, null));
        history.occurred("2024-11-21T13:00Z").records(new RhythmSet(1, null, Per.WEEK, null, null));
        assertThat(at("2024-11-10T12:00:00Z")).hasSize(1);
        assertThat(at("2024-11-20T12:00:00Z")).isEmpty();
    }

    @Test
    void aMeetingThatIsToComeIsOneThatWasAnnounced() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred("2024-11-12T12:00Z").records(meeting(null));
        assertThat(at("2024-11-10T12:00:00Z")).isEmpty();
        assertThat(at("2024-11-14T12:00:00Z")).hasSize(1);
    }

    @Test
    void itTurnsWhenAMeetingIsDueAndWhenWhatIsAnnouncedIsOver() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        assertThat(silence("2024-11-06T12:00:00Z").next()).isEqualTo("2024-11-07T08:01:00.001Z");
        history.occurred("2024-11-06T12:00Z").records(meeting(When.parse("2024-11-11")));
        assertThat(silence("2024-11-08T12:00:00Z").next()).isEqualTo("2024-11-11T23:00:00Z");
        assertThat(silence("2024-11-12T12:00:00Z").next()).isNull();
        assertThat(silence("2024-11-12T12:00:00Z").lasting()).singleElement().satisfies(silence -> assertThat(
                        Part.plain(silence.line()))
                .isEqualTo("Rytmen är minst 1 gång per dag; ingen post säger att staben har mötts sedan mötet"
                        + " ons 6 nov kl. 13.00"));
    }

    @Test
    void theStatusBoardTellsTheSame() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        assertThat(at("2024-11-08T12:00:00Z")).hasSize(1);
        assertThat(history.page(new Status(), History.readAt("2024-11-08T12:00:00Z"))
                        .staff()
                        .silences())
                .isEqualTo(at("2024-11-08T12:00:00Z"));
    }

    @Test
    void fromTheRhythmOnWhereNoMeetingIsToldOf() {
        int rhythm = history.occurred("2024-11-06T08:00Z").records(new RhythmSet(1, null, Per.WEEK, null, null));
        assertThat(at("2024-11-13T08:00:00Z")).isEmpty();
        assertThat(at("2024-11-13T08:02:00Z")).singleElement().satisfies(silence -> {
            assertThat(Part.plain(silence.line()))
                    .isEqualTo("Rytmen är minst 1 gång per vecka; ingen post säger att staben har mötts sedan dess");
            assertThat(silence.posts()).containsExactly(rhythm);
        });
    }

    @Test
    void aRhythmThatWasToldOfATimeThatHasPassedAsksForNothing() {
        history.occurred(Occurred.between(When.parse("2024-11-09"), When.parse("2024-11-15")))
                .records(daily(1));
        assertThat(at("2025-02-03T08:00:00Z")).isEmpty();
        history.occurred("2024-11-20").records(daily(1));
        assertThat(at("2025-02-03T08:00:00Z")).hasSize(1);
    }

    @Test
    void aMeetingThatCanHaveBeenJustNowIsNotDenied() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred(Occurred.isUnknown()).records(meeting(null));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
    }

    @Test
    void whenAMeetingOnASheetWasThatBearsNoTimeIsNotWhenItWasKeyed() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.onPaper("A1", "2024-11-06T12:00Z").records(meeting(null));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
        assertThat(silence("2024-12-06T12:00:00Z").next()).isNull();
    }

    @Test
    void norIsItOfARhythm() {
        history.onPaper("A1", "2024-11-06T08:00Z").records(daily(1));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
    }

    @Test
    void norIsItOfAStaffThatStoodDown() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.onPaper("A1", "2024-11-06T09:00Z").records(new StaffStoodDown(null));
        history.occurred("2024-11-10T08:00Z").records(new StaffActivated(null, null));
        assertThat(at("2024-11-12T12:00:00Z")).isEmpty();
    }

    @Test
    void beforeAMeetingThatWasAnnouncedNobodyIsSilent() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred("2024-11-06T12:00Z").records(meeting(When.parse("2024-11-11")));
        assertThat(at("2024-11-10T12:00:00Z")).isEmpty();
        assertThat(at("2024-11-12T12:00:00Z")).hasSize(1);
    }

    @Test
    void aStaffThatRestsOwesNoMeeting() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred("2024-11-06T12:00Z").records(new StaffStoodDown(null));
        assertThat(at("2024-11-10T12:00:00Z")).isEmpty();
        history.occurred("2024-11-08T12:00Z").records(new StaffActivated(null, null));
        assertThat(at("2024-11-10T12:00:00Z")).hasSize(1);
        history.occurred("2024-11-09T12:00Z").records(new IncidentClosed(null));
        assertThat(at("2024-11-10T12:00:00Z")).isEmpty();
    }

    @Test
    void aRhythmThatOnlySaysHowOftenAtMostAsksForNothing() {
        history.occurred("2024-11-06T08:00Z").records(new RhythmSet(null, 2, Per.DAY, null, null));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
    }

    @Test
    void theRhythmOfAGroupSaysNothingOfTheWholeStaff() {
        history.occurred("2024-11-06T08:00Z").records(new RhythmSet(2, null, Per.DAY, "mindre gruppering", null));
        assertThat(at("2024-12-06T12:00:00Z")).isEmpty();
    }

    @Test
    void theLaterRhythmCounts() {
        history.occurred("2024-11-06T08:00Z").records(daily(1));
        history.occurred("2024-11-06T12:00Z").records(new RhythmSet(1, null, Per.WEEK, null, null));
        assertThat(at("2024-11-10T12:00:00Z")).isEmpty();
    }

    private static RhythmSet daily(int atLeast) {
        return new RhythmSet(atLeast, null, Per.DAY, null, null);
    }

    private static MeetingHeld meeting(@Nullable When next) {
        return new MeetingHeld(1, null, null, List.of(), List.of(), List.of(), next);
    }

    private StaffSilence silence(String now) {
        return StaffSilence.of(View.of(new Status(), history.posts()), StatusRow::event, Instant.parse(now));
    }

    private List<Silence> at(String now) {
        return history.page(new OpenPoints(), History.readAt(now)).ticking().silences();
    }
}
