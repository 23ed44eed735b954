package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.text.Part;

/**
 * One record per breach and controller.
 *
 * @param proposals what posts that are about no breach say that may belong here, by the cell it may fill; nobody has said
 *     that it does, or to which breach, and nothing of it is in the cells
 */
public record BreachRecordPage(Heading heading, List<Entry> entries, List<Proposals> proposals) {

    /** The posts proposed for a cell, in order; none when there are none. */
    public List<Integer> proposedFor(RecordField field) {
        return proposals.stream()
                .filter(some -> some.field() == field)
                .flatMap(some -> some.posts().stream())
                .map(Proposal::post)
                .toList();
    }

    /**
     * @param breach the number the breach is known by; null when something is filed but no breach is recorded
     * @param controller null when nobody said which
     * @param cells all cells, filled or not
     * @param missing the cells that still have to be filled
     * @param supplement what has changed since the last filing; null while nothing is filed
     * @param undone what corrected or withdrew all of it; none while anything stands
     * @param estimates how each judgement and estimate was made and made anew
     * @param severity the worksheet for its severity, with what posts say of each question; it decides nothing
     */
    public record Entry(
            @Nullable Integer breach,
            @Nullable String controller,
            List<Cell> cells,
            List<Missing> missing,
            @Nullable Supplement supplement,
            List<AmendmentNote> undone,
            List<Estimates> estimates,
            @Nullable SeverityWorksheet severity) {}

    /**
     * @param values what is said, what stands first and then the latest; nothing is overwritten
     * @param history what was said and has been corrected or withdrawn since
     * @param mayBe while nothing stands, the posts that may be what is asked for, though none says that it is
     */
    public record Cell(
            RecordField field, String name, State state, List<Value> values, List<Past> history, List<Integer> mayBe) {

        /** That nothing is said of it, in words, or which posts may be it. */
        public String unsaid() {
            return mayBe.isEmpty()
                    ? Absence.words("det")
                    : "nr " + mayBe.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " kan vara det";
        }
    }

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
     * @param jointly that it was said of several controllers together, in Swedish; null when of this one
     */
    public record Value(
            List<Part> said,
            List<Integer> posts,
            boolean unknown,
            boolean conflicting,
            @Nullable Integer rejudgedIn,
            @Nullable String jointly) {}

    /**
     * @param in the post that corrected or withdrew it
     * @param jointly that it was said of several controllers together, in Swedish; null when of this one
     */
    public record Past(
            List<Part> said,
            int post,
            boolean withdrawn,
            int in,
            @Nullable String jointly) {}

    public record Missing(RecordField field, String name, String why) {}

    /**
     * What the next supplement has to hold: what happened or was put right after the last filing was made.
     *
     * @param since the last filing
     * @param references its numbers, and those of the filings before it
     * @param unsaid what was missing and still is
     * @param held what the filing itself says that it held; empty when it says nothing
     * @param unclear what was recorded only afterwards and can have happened before: no post says whether the filing held it
     * @param proposed what other posts, recorded afterwards, say that may belong here; null when there are none
     */
    public record Supplement(
            int since,
            String when,
            List<String> references,
            List<Change> changes,
            List<Missing> unsaid,
            List<Part> held,
            List<Change> unclear,
            @Nullable Unheard proposed) {}

    /**
     * Proposals that the last filing cannot be counted on to have held.
     *
     * @param posts how many posts
     * @param after the last post that had certainly been recorded when it was filed, 0 for none
     */
    public record Unheard(int posts, int after) {}

    public record Change(RecordField field, String name, List<Value> added, List<Past> gone) {}

    public record Proposals(RecordField field, String name, List<Proposal> posts) {}

    /**
     * What a post says that is about no breach.
     *
     * @param takenUpIn the post about a breach that it led to, as that post says; null while none does
     * @param sought whether it tells of something that was looked for in vain, which answers no question
     */
    public record Proposal(
            int post,
            List<Part> when,
            List<Part> said,
            @Nullable Integer takenUpIn,
            boolean sought) {}

    /** All that was said for a judged cell, in the order it was recorded. */
    public record Estimates(RecordField field, String name, List<Estimate> history) {}

    /**
     * @param when when it was judged, as its post says
     * @param known what had been recorded then, in Swedish
     * @param upTo the last post that had certainly been recorded then, 0 for none
     * @param atMost the last that can have been
     * @param undoneIn the post that corrected or withdrew it; null while it stands
     * @param jointly that it was said of several controllers together, in Swedish; null when of this one
     */
    public record Estimate(
            List<Part> said,
            int post,
            String when,
            List<Part> known,
            int upTo,
            int atMost,
            @Nullable Integer undoneIn,
            @Nullable String jointly) {}
}
