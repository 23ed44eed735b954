package se.stabsliggaren.projection.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.view.Flat;

/**
 * The outcome of one duty to report, of one controller, as a row of the report's table: the same as on the duties' own
 * page, each cell citing the posts it is made of.
 *
 * @param duty what the rule packs call it, or the word that was written; null when nobody said
 * @param basis the provision; null when the rule packs know none
 * @param sureness how sure the rule is, in a sentence, when that is less than checked against the law; or null
 * @param controller whose duty it is; null when nobody said
 * @param limit when it had to be done; null when there is no limit, or nothing has started it
 * @param state how the clock stands
 * @param verdict the same in Swedish
 * @param delays why it came late, one for each post that says so
 * @param refrained the decision not to notify; null when no post tells of one
 */
public record ReportedDuty(
        @Nullable String duty,
        @Nullable String basis,
        @Nullable String sureness,
        String recipient,
        @Nullable String controller,
        @Nullable Sentence limit,
        @Flat Filings filings,
        State state,
        Sentence verdict,
        List<Sentence> delays,
        @Nullable Sentence refrained) {

    /**
     * What was filed.
     *
     * @param filed one for each filing, in the order of the posts
     * @param perhaps one for each filing that can be this, though its post does not say so
     * @param withdrawn one for each filing that was told and withdrawn since
     */
    public record Filings(List<Sentence> filed, List<Sentence> perhaps, List<Sentence> withdrawn) {}

    public List<Sentence> filed() {
        return filings.filed();
    }

    public List<Sentence> perhaps() {
        return filings.perhaps();
    }

    public List<Sentence> withdrawn() {
        return filings.withdrawn();
    }

    /** Whether the limit certainly passed and no post says why. */
    public boolean isUnexplained() {
        return delays.isEmpty()
                && switch (state) {
                    case LATE, PASSED -> true;
                    case NO_LIMIT, NOT_STARTED, RUNNING, MET, UNCERTAIN, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
                };
    }

    /** The same where it was decided not to notify, before that was decided anew. */
    public boolean isUnexplainedButRefrained() {
        return isUnexplained() && refrained != null;
    }

    /** Whether something is awaited and no post says that it was filed; of what has no limit the verdict alone tells. */
    public boolean isUnfiled() {
        return filed().isEmpty()
                && perhaps().isEmpty()
                && switch (state) {
                    case RUNNING, PASSED, UNCERTAIN -> true;
                    case NO_LIMIT, NOT_STARTED, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
                };
    }

    /** Every post that one of its cells cites. */
    Collection<Integer> cites() {
        TreeSet<Integer> posts = new TreeSet<>(verdict.cites());
        Stream.of(
                        Stream.ofNullable(limit),
                        filed().stream(),
                        perhaps().stream(),
                        withdrawn().stream(),
                        delays.stream(),
                        Stream.ofNullable(refrained))
                .flatMap(cells -> cells)
                .forEach(cell -> posts.addAll(cell.cites()));
        return posts;
    }
}
