package se.stabsliggaren.projection.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RecordEvent.SheetOutcome;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.StaffEvent.StaffActivated;
import se.stabsliggaren.event.StaffEvent.StaffStoodDown;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.ReadOptions;

class SilencesTest {

    private final History history = new History();

    @Test
    void silenceWhileTheStaffIsAtWorkIsToldWithWhatBoundsIt() {
        int begun = activated("2024-11-06T06:00:00Z");
        int late = note("2024-11-06T13:00:00Z");
        note("2024-11-06T14:00:00Z");
        stoodDown("2024-11-06T15:00:00Z", "2024-11-06T15:00Z");
        note("2024-11-09T13:00:00Z");
        assertThat(silences()).hasSize(1);
        assertThat(silences().getFirst().plain()).isEqualTo("7 h, från ons 6 nov kl. 07.00 till ons 6 nov kl. 14.00");
        assertThat(silences().getFirst().cites()).containsExactly(begun, late);
    }

    @Test
    void theTimeSinceTheLastPostCounts() {
        int begun = activated("2024-11-06T06:00:00Z");
        int last = note("2024-11-06T07:00:00Z");
        assertThat(silencesAt("2024-11-06T13:00:00Z"))
                .extracting(Sentence::plain)
                .containsExactly("Ingen post säger något som visar en sådan tystnad.");
        assertThat(silencesAt("2024-11-06T15:30:00Z"))
                .singleElement()
                .satisfies(silence -> assertThat(silence.plain())
                        .isEqualTo("8 h 30 min hittills, från den senaste posten ons 6 nov kl. 08.00, räknat till"
                                + " ons 6 nov kl. 16.30; ingen post säger att staben har slutat"))
                .satisfies(silence -> assertThat(silence.cites()).containsExactly(begun, last));
    }

    @Test
    void aStandDownThatIsStillToComeBoundsItToo() {
        int begun = activated("2024-11-06T06:00:00Z");
        int planned = stoodDown("2024-11-06T07:00:00Z", "2024-11-09T15:00Z");
        int last = note("2024-11-06T08:00:00Z");
        assertThat(silencesAt("2024-11-06T15:30:00Z"))
                .singleElement()
                .satisfies(silence -> assertThat(silence.plain())
                        .isEqualTo("7 h 30 min hittills, från den senaste posten ons 6 nov kl. 09.00, räknat till"
                                + " ons 6 nov kl. 16.30"))
                .satisfies(silence -> assertThat(silence.cites()).containsExactly(begun, planned, last));
    }

    @Test
    void aSilenceReadAsOfAnEarlierMomentIsCountedToThatMoment() {
        activated("2024-11-06T06:00:00Z");
        note("2024-11-06T07:00:00Z");
        Instant then = Instant.parse("2024-11-06T14:00:00Z");
        note("2024-11-08T07:00:00Z");
        ReadOptions reading = new ReadOptions("L1-2024-3", false, then, then, 2, false, null);
        assertThat(silences(history.page(new EvaluationReport(), reading)))
                .singleElement()
                .satisfies(silence -> assertThat(silence.plain()).startsWith("7 h hittills"));
    }

    @Test
    void aStaffThatWasActivatedTwiceWasSilentOnce() {
        activated("2024-11-06T06:00:00Z");
        int again = activated("2024-11-06T07:00:00Z");
        int late = note("2024-11-06T15:00:00Z");
        stoodDown("2024-11-06T15:30:00Z", "2024-11-06T15:30Z");
        assertThat(silences()).singleElement().satisfies(silence -> assertThat(silence.cites())
                .containsExactly(again, late));
    }

    @Test
    void whatWasWrittenAndPutRightOrTakenBackLaterWasWritten() {
        activated("2024-11-06T06:00:00Z");
        int first = note("2024-11-06T11:00:00Z");
        int second = note("2024-11-06T16:00:00Z");
        note("2024-11-06T21:00:00Z");
        history.clock("2024-11-06T21:10:00Z")
                .correcting(first, "stavfel")
                .records(new NoteWritten(Text.of("Läget är oförändrat."), null, null));
        history.clock("2024-11-06T21:20:00Z").records(new PostWithdrawn(Ref.to(second), Text.of("fel händelse")));
        stoodDown("2024-11-06T22:00:00Z", "2024-11-06T22:00Z");
        assertThat(silences())
                .extracting(Sentence::plain)
                .containsExactly("Ingen post säger något som visar en sådan tystnad.");
    }

    @Test
    void aTimeOnASheetThatCannotBeTrueBoundsNothing() {
        activated("2024-11-06T06:00:00Z");
        int line = history.clock("2024-11-06T07:00:00Z")
                .onPaper("B-07", "2025-11-06T07:00Z")
                .records(new NoteWritten(Text.of("Läget oförändrat."), null, null));
        assertThat(silencesAt("2024-11-06T15:30:00Z"))
                .singleElement()
                .satisfies(silence -> assertThat(silence.plain())
                        .startsWith("8 h 30 min hittills, från den senaste posten ons 6 nov kl. 08.00, räknat till"))
                .satisfies(silence -> assertThat(silence.cites()).contains(line));
    }

    @Test
    void sheetsOnWhichSomethingCanStandAreToldBesideTheSilence() {
        activated("2024-11-06T06:00:00Z");
        int used = issued("B-01");
        int out = issued("B-02");
        int missing = issued("B-03");
        accounted("B-01", SheetOutcome.USED);
        int gone = accounted("B-03", SheetOutcome.MISSING);
        note("2024-11-06T07:00:00Z");
        note("2024-11-06T15:00:00Z");
        int last = issued("B-04");
        stoodDown("2024-11-06T16:00:00Z", "2024-11-06T16:00Z");
        assertThat(sheets()).singleElement().satisfies(told -> {
            assertThat(told.plain()).isEqualTo("blad B-02, B-03, B-04; ingen post säger vad som står på dem");
            assertThat(told.cites()).containsExactly(out, missing, gone, last).doesNotContain(used);
        });
    }

    @Test
    void sheetsThatAreAllBackAreNotTold() {
        issued("B-02");
        accounted("B-02", SheetOutcome.BLANK);
        assertThat(sheets()).isEmpty();
    }

    private int issued(String sheet) {
        return history.records(new SheetIssued(sheet, null, null));
    }

    private int accounted(String sheet, SheetOutcome outcome) {
        return history.records(new SheetAccounted(sheet, outcome, null));
    }

    private List<Sentence> sheets() {
        return measured("Blad som inte är tillbaka", history.page(new EvaluationReport()));
    }

    @Test
    void whoStoodDownIsNotSilentUntilThatIsWritten() {
        int begun = activated("2024-11-06T06:00:00Z");
        int end = stoodDown("2024-11-08T08:00:00Z", "2024-11-06T13:00Z");
        assertThat(silences())
                .singleElement()
                .satisfies(silence ->
                        assertThat(silence.plain()).isEqualTo("7 h, från ons 6 nov kl. 07.00 till ons 6 nov kl. 14.00"))
                .satisfies(silence -> assertThat(silence.cites()).containsExactly(begun, end));
    }

    @Test
    void aStandDownOfWhichNobodyKnowsWhenShowsNoSilence() {
        activated("2024-11-06T06:00:00Z");
        history.clock("2024-11-08T08:00:00Z").occurred(Occurred.isUnknown()).records(new StaffStoodDown(null));
        assertThat(silences())
                .extracting(Sentence::plain)
                .containsExactly("Ingen post säger något som visar en sådan tystnad.");
    }

    @Test
    void anActivationOfWhichNobodyKnowsWhenShowsNoSilence() {
        history.clock("2024-11-06T06:00:00Z")
                .occurred(Occurred.isUnknown())
                .records(new StaffActivated(null, "brandstationen"));
        assertThat(silencesAt("2024-11-08T08:00:00Z"))
                .extracting(Sentence::plain)
                .containsExactly("Ingen post säger något som visar en sådan tystnad.");
    }

    @Test
    void nobodyIsSilentAfterTheCrisisWork() {
        activated("2024-11-06T06:00:00Z");
        history.clock("2024-11-06T08:00:00Z").occurred("2024-11-06T08:00Z").records(new IncidentClosed(null));
        assertThat(silencesAt("2025-01-01T00:00:00Z"))
                .extracting(Sentence::plain)
                .containsExactly("Ingen post säger något som visar en sådan tystnad.");
    }

    private int activated(String when) {
        return history.clock(when).occurred(when).records(new StaffActivated(null, null));
    }

    private int stoodDown(String recorded, String happened) {
        return history.clock(recorded).occurred(happened).records(new StaffStoodDown(null));
    }

    private int note(String when) {
        return history.clock(when).records(new NoteWritten(Text.of("Läget oförändrat."), null, null));
    }

    private List<Sentence> silences() {
        return silences(history.page(new EvaluationReport()));
    }

    private List<Sentence> silencesAt(String now) {
        return silences(history.page(new EvaluationReport(), History.readAt(now)));
    }

    private static List<Sentence> silences(EvaluationPage page) {
        return measured("Tyst i loggen", page);
    }

    private static List<Sentence> measured(String name, EvaluationPage page) {
        return page.sections().stream()
                .flatMap(section -> section.measures().stream())
                .filter(measure -> measure.name().equals(name))
                .map(Measure::value)
                .toList();
    }
}
