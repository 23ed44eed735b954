package se.stabsliggaren.projection.timeline;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Delay;
import se.stabsliggaren.projection.Row;
import se.stabsliggaren.projection.SwedishTime;

/**
 * Where a post stood on paper before it was keyed in.
 *
 * @param written when the paper claims to have been written, in Swedish
 * @param delay from then until it was recorded
 * @param scanned whether a scan of the sheet is attached
 */
public record PaperLine(
        String sheet,
        @Nullable Integer line,
        @Nullable When writtenAt,
        @Nullable String written,
        @Nullable Person writtenBy,
        @Nullable String delay,
        boolean scanned) {

    static @Nullable PaperLine of(Row<?> row) {
        Paper paper = row.paper();
        if (paper == null) {
            return null;
        }
        When written = paper.writtenAt();
        return new PaperLine(
                paper.sheet(),
                paper.line(),
                written,
                written == null ? null : SwedishTime.when(written),
                paper.writtenBy(),
                Delay.sinceItWasWritten(row),
                paper.scan() != null);
    }
}
