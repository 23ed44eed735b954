package se.stabsliggaren.projection.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** How long something took to reach the record, from when it happened and from when it was written. */
class RecordingDelayTest {

    private static final String RECORDED = "2024-11-06T12:00:00Z";

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            2024-11-06T11:00:00Z | 1 h
            2024-11-06T11:59:00Z | 1 min
            2024-11-06T11:59:01Z | -
            2024-11-06T12:30:00Z | -
            2024-11-05           | minst 13 h
            2024-11-06           | -
            2024-11-06/morning   | minst 4 h
            2024-W44             | minst 2 dygn 13 h
            """)
    void aMomentIsCountedFromAndADayFromItsEnd(String happened, @Nullable String delay) {
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.at(When.parse(happened)))))
                .isEqualTo(delay);
    }

    @Test
    void ofSeveralTimesTheLastIsCountedFrom() {
        Occurred either = Occurred.oneOf(List.of(When.parse("2024-11-01"), When.parse("2024-11-05")));
        assertThat(RecordingDelay.sinceItHappened(happened(either))).isEqualTo("minst 13 h");
    }

    @Test
    void ofATimeThatEndsAtAMomentItIsCountedFromThatMoment() {
        When opened = When.parse("2024-11-06T09:00Z");
        When closed = When.parse("2024-11-06T10:50Z");
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.between(opened, closed))))
                .isEqualTo("minst 1 h 10 min");
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.between(null, closed))))
                .isEqualTo("minst 1 h 10 min");
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.oneOf(List.of(closed, opened)))))
                .isEqualTo("minst 1 h 10 min");
        assertThat(RecordingDelay.sinceItHappened(
                        happened(Occurred.at(When.parse("[2024-11-06T09:00Z..2024-11-06T10:50Z]")))))
                .isEqualTo("minst 1 h 10 min");
    }

    @Test
    void ofWhatHasNoEndNobodyCanTell() {
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.isUnknown())))
                .isNull();
        assertThat(RecordingDelay.sinceItHappened(happened(Occurred.between(When.parse("2024-11-01"), null))))
                .isNull();
        assertThat(RecordingDelay.sinceItHappened(
                        happened(Occurred.between(When.parse("2024-11-05"), When.parse("2024-11-01")))))
                .isNull();
    }

    @Test
    void fromPaperItIsCountedFromWhenThePaperSaysItWasWritten() {
        assertThat(RecordingDelay.sinceItWasWritten(written("2024-11-06T10:00Z")))
                .isEqualTo("2 h");
        assertThat(RecordingDelay.sinceItWasWritten(written("2024-11-05"))).isEqualTo("minst 13 h");
        assertThat(RecordingDelay.sinceItWasWritten(written("2024-11-06T12:00Z")))
                .isNull();
    }

    @Test
    void paperWithoutATimeAndNoPaperTellNothing() {
        assertThat(RecordingDelay.sinceItWasWritten(row(new History().onPaper(new Paper("B-07", 1, null, null, null)))))
                .isNull();
        assertThat(RecordingDelay.sinceItWasWritten(row(new History()))).isNull();
    }

    private static Row<?> happened(Occurred occurred) {
        return row(new History().occurred(occurred));
    }

    private static Row<?> written(String at) {
        return row(new History().onPaper("B-07", at));
    }

    private static Row<?> row(History history) {
        int post = history.clock(RECORDED).records(new NoteWritten(Text.of("ett"), null, null));
        return View.of(new Everything(), history.posts()).row(post);
    }
}
