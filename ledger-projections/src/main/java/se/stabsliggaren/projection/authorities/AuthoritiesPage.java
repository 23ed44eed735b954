package se.stabsliggaren.projection.authorities;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.duties.Done;
import se.stabsliggaren.projection.duties.DutyCourse.Told;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.duties.WithdrawnFiling;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Flat;

/**
 * Whom to tell of this incident. It advises; a person decides, and the decision is a post, {@code duty.assessed}.
 *
 * @param applies duties that apply, by a decision or since what begins them is recorded
 * @param possible duties that may apply, with what is not known
 * @param doesNotApply duties that do not, by a decision or since their law was not in force
 * @param overlaps where who evaluates with the staff may supervise it, too
 */
public record AuthoritiesPage(
        Heading heading,
        List<Advice> applies,
        List<Advice> possible,
        List<Advice> doesNotApply,
        List<Overlap> overlaps) {

    /** Whether somebody has to be told. */
    public enum Answer {
        APPLIES,
        POSSIBLE,
        DOES_NOT_APPLY
    }

    /**
     * One duty to tell somebody.
     *
     * @param regime its id
     * @param recipient who receives it today; where nobody said when, all of whom it can be
     * @param question what the law asks; null when the packs do not say
     * @param conclusion what it comes to
     * @param suggests the posts that speak for it
     * @param missing what it depends on and is not known
     * @param decisions what was assessed, in the order of the posts
     */
    public record Advice(
            String regime,
            String recipient,
            Rule rule,
            @Nullable String question,
            @Flat Conclusion conclusion,
            List<Integer> suggests,
            List<Missing> missing,
            List<Hint> hints,
            List<Decision> decisions,
            @Flat Deliveries deliveries) {

        public List<FilingEntry> filings() {
            return deliveries.filings();
        }

        public List<FilingEntry> perhaps() {
            return deliveries.perhaps();
        }

        public List<WithdrawnFiling> withdrawnFilings() {
            return deliveries.withdrawnFilings();
        }

        public List<Told> told() {
            return deliveries.told();
        }
    }

    /**
     * What reached its recipients, or may have.
     *
     * @param filings what was filed under it
     * @param perhaps what was filed and may be of it, though its post does not say so
     * @param withdrawnFilings what posts told as filed that were withdrawn since
     * @param told what tells that its recipients were told
     */
    public record Deliveries(
            List<FilingEntry> filings,
            List<FilingEntry> perhaps,
            List<WithdrawnFiling> withdrawnFilings,
            List<Told> told) {}

    /**
     * @param said why, in a sentence
     * @param posts what it rests on
     */
    public record Conclusion(Answer answer, String said, List<Integer> posts) {}

    /**
     * @param fact as a clause
     * @param said the same as a sentence
     * @param sought the posts that tell that it was looked for in vain, which tells it as little
     */
    public record Missing(String fact, String said, List<Integer> sought) {}

    /** What helps whoever decides, and how sure that is. */
    public record Hint(String hint, String basis, String mark, String markSaid) {}

    /** Somebody assessed whether it applies. */
    public record Decision(
            int post,
            @Nullable String controller,
            Verdict verdict,
            String verdictSaid,
            @Nullable Text grounds,
            @Nullable Person judge,
            @Flat Done happened) {}

    /**
     * Who takes part in the evaluation is, or may be, who supervises.
     *
     * @param post in which it is told
     */
    public record Overlap(int post, String organisation, String said, String basis, String mark, String markSaid) {}
}
