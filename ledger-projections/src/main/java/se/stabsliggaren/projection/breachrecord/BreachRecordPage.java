package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;

/** One record per breach and controller. */
public record BreachRecordPage(Heading heading, List<Entry> entries) {

    /**
     * @param breach the number the breach is known by; null when something is filed but no breach is recorded
     * @param controller null when nobody said which
     * @param cells all cells, filled or not
     * @param missing the cells that still have to be filled
     * @param supplement what has changed since the last filing; null while nothing is filed
     * @param undone what corrected or withdrew all of it; none while anything stands
     */
    public record Entry(
            @Nullable Integer breach,
            @Nullable String controller,
            List<Cell> cells,
            List<Missing> missing,
            @Nullable Supplement supplement,
            List<AmendmentNote> undone) {}

    /**
     * @param values what is said, what stands first and then the latest; nothing is overwritten
     * @param history what was said and has been corrected or withdrawn since
     */
    public record Cell(RecordField field, String name, State state, List<Value> values, List<Past> history) {}

    /** How a cell stands. */
    public enum State {
        FILLED,
        /** Posts contradict each other; all are shown. */
        CONFLICTING,
        /** Somebody said that it is not known (okänt). */
        SAID_UNKNOWN,
        MISSING,
        NOT_NEEDED
    }

    /**
     * A value with the posts that say it.
     *
     * @param unknown whether what is said is that it is not known
     * @param conflicting whether another post says otherwise of the same moment
     * @param rejudgedIn the post in which the matter was later judged otherwise; null while the value stands
     */
    public record Value(
            List<Part> said,
            List<Integer> posts,
            boolean unknown,
            boolean conflicting,
            @Nullable Integer rejudgedIn) {}

    /**
     * @param in the post that corrected or withdrew it
     */
    public record Past(List<Part> said, int post, boolean withdrawn, int in) {}

    public record Missing(RecordField field, String name, String why) {}

    /**
     * What the next supplement has to hold: what was recorded after the last filing was made.
     *
     * @param since the last filing
     * @param references its numbers, and those of the filings before it
     * @param unsaid what was missing and still is
     */
    public record Supplement(
            int since, String when, List<String> references, List<Change> changes, List<Missing> unsaid) {}

    public record Change(RecordField field, String name, List<Value> added, List<Past> gone) {}
}
