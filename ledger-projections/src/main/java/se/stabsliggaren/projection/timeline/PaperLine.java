package se.stabsliggaren.projection.timeline;

import java.time.Year;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.paper.PaperBounds;
import se.stabsliggaren.projection.paper.PaperSheets;
import se.stabsliggaren.projection.text.RecordingDelay;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;

/**
 * Where a post stood on paper before it was keyed in.
 *
 * @param written when the paper claims to have been written, in Swedish
 * @param delay from then until it was recorded
 * @param scanned whether a scan of the sheet is attached
 * @param bounds when it can have been written
 */
public record PaperLine(
        String sheet,
        @Nullable Integer line,
        @Nullable When writtenAt,
        @Nullable String written,
        @Nullable Person writtenBy,
        @Nullable String delay,
        boolean scanned,
        PaperBounds bounds) {

    static @Nullable PaperLine of(Row<?> row, PaperSheets sheets, Year own) {
        Paper paper = row.paper();
        PaperBounds bounds = sheets.of(row);
        if (paper == null || bounds == null) {
            return null;
        }
        When written = paper.writtenAt();
        return new PaperLine(
                paper.sheet(),
                paper.line(),
                written,
                written == null ? null : SwedishTime.when(written, own),
                paper.writtenBy(),
                RecordingDelay.sinceItWasWritten(row),
                paper.scan() != null,
                bounds);
    }
}
