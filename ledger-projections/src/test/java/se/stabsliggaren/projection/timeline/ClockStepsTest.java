package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.timeline.TimelinePage.Day;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;

/** A clock that was set back does not turn the order of the posts around. */
class ClockStepsTest {

    private static final String STEPPED =
            "klockan gick 2 h efter nr 2, som infördes före; raden står efter sitt nummer";

    private final History history = new History();

    @Test
    void whatNobodyGaveATimeStandsByNumberAndSaysWhatTheClockDid() {
        history.clock("2024-11-06T12:00:00Z").records(note("ett"));
        history.clock("2024-11-06T13:00:00Z").records(note("två"));
        history.clock("2024-11-06T11:00:00Z").records(note("tre"));
        history.clock("2024-11-06T13:30:00Z").records(note("fyra"));
        assertThat(placed())
                .extracting(placed -> placed.item().number(), Placed::time, Placed::note)
                .containsExactly(
                        tuple(1, "kl. 13.00", null),
                        tuple(2, "kl. 14.00", null),
                        tuple(3, "kl. 12.00", STEPPED),
                        tuple(4, "kl. 14.30", null));
    }

    @Test
    void aClockSetBackADayPutsNothingBeforeTheFirstDay() {
        history.clock("2024-11-06T12:00:00Z").records(note("ett"));
        history.clock("2024-11-05T12:00:00Z").records(note("två"));
        assertThat(history.page(new Timeline()).weeks()).singleElement().satisfies(week -> assertThat(week.days())
                .filteredOn(day -> !day.items().isEmpty())
                .extracting(Day::date)
                .containsExactly("2024-11-06"));
    }

    @Test
    void whatSomebodyGaveATimeStandsThere() {
        history.clock("2024-11-06T12:00:00Z").records(note("ett"));
        history.clock("2024-11-06T11:30:00Z").occurred("2024-11-06T11:00Z").records(note("två"));
        assertThat(placed())
                .extracting(placed -> placed.item().number(), Placed::note)
                .containsExactly(tuple(2, null), tuple(1, null));
    }

    @Test
    void aCorrectionStandsWithWhatItCorrectsWhateverTheClockDid() {
        history.clock("2024-11-06T12:00:00Z").records(note("ett"));
        history.clock("2024-11-06T13:00:00Z").records(note("två"));
        int stepped = history.clock("2024-11-06T11:00:00Z").records(note("tr"));
        history.clock("2024-11-06T13:30:00Z").records(note("fyra"));
        history.correcting(stepped, "stavfel").records(note("tre"));
        assertThat(placed())
                .extracting(placed -> placed.item().number(), Placed::note)
                .containsExactly(tuple(1, null), tuple(2, null), tuple(3, STEPPED), tuple(5, STEPPED), tuple(4, null));
    }

    @Test
    void lessThanPagesShowIsPutInOrderWithoutAWord() {
        history.clock("2024-11-06T12:00:00.500Z").records(note("ett"));
        history.clock("2024-11-06T12:00:00.100Z").records(note("två"));
        assertThat(placed())
                .extracting(placed -> placed.item().number(), Placed::note)
                .containsExactly(tuple(1, null), tuple(2, null));
    }

    private List<Placed> placed() {
        return history.page(new Timeline()).weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.items().stream())
                .toList();
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
