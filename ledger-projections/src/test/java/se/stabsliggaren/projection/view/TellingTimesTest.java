package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;

/** Who puts a word right says nothing of when it was so. */
class TellingTimesTest {

    private static final Occurred TUESDAY = Occurred.at(When.parse("2024-11-05"));

    private final History history = new History();
    private final int first = history.occurred(TUESDAY).records(note("stavfle"));

    @Test
    void aCorrectionWithoutATimeTellsOfTheTimeOfWhatItCorrects() {
        int corrected = history.correcting(first, "felstavat").records(note("stavfel"));
        assertThat(time(corrected)).isEqualTo(TUESDAY);
        assertThat(time(first)).isEqualTo(TUESDAY);
    }

    @Test
    void aCorrectionThatSaysATimeTellsOfThatAndSoDoTheSilentOnesAfterIt() {
        Occurred monday = Occurred.at(When.parse("2024-11-04"));
        int dated = history.correcting(first, "fel dag").occurred(monday).records(note("stavfle"));
        int silent = history.correcting(first, "felstavat").records(note("stavfel"));
        assertThat(time(dated)).isEqualTo(monday);
        assertThat(time(silent)).isEqualTo(monday);
    }

    @Test
    void whatNobodyCouldPlaceIsNotPlacedByACorrection() {
        int somehow = history.occurred(Occurred.isUnknown()).records(note("stavfle"));
        int corrected = history.correcting(somehow, "felstavat").records(note("stavfel"));
        assertThat(time(corrected)).isEqualTo(Occurred.isUnknown());
    }

    @Test
    void whatCorrectsNothingTellsOfItsOwnTime() {
        int other = history.records(note("ett"));
        assertThat(time(other).assumed()).isTrue();
        assertThat(told(other).occurred()).isEqualTo(view().row(other).occurred());
    }

    @Test
    void allElseOfTheRowIsAsItWas() {
        int corrected = history.correcting(first, "felstavat").records(note("stavfel"));
        Row<Whole> row = view().row(corrected);
        assertThat(told(corrected)).isEqualTo(row.happening(TUESDAY));
        assertThat(told(corrected).recordedAt()).isEqualTo(row.recordedAt());
        assertThat(told(corrected).said()).isEqualTo(row.said());
    }

    @Test
    void whatHadHappenedByAMomentIsToldInItsCorrectedWording() {
        int corrected = history.correcting(first, "felstavat").records(note("stavfel"));
        ReadOptions byWednesday = new ReadOptions(
                "L1-2024-3",
                false,
                Instant.parse("2024-11-20T12:00:00Z"),
                null,
                null,
                false,
                Instant.parse("2024-11-05T23:00:00Z"));
        assertThat(view().known(byWednesday).standing().map(Row::number)).containsExactly(corrected);
    }

    private Occurred time(int post) {
        return told(post).occurred();
    }

    private Row<Whole> told(int post) {
        return TellingTimes.of(view()).told(view().row(post));
    }

    private View<Whole> view() {
        return View.of(new Everything(), history.posts());
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
