package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.view.Flat;

/**
 * One regime for one controller towards one recipient; of a breach, one per breach.
 *
 * @param regime the regime's id, the word that was written, or empty
 * @param rule what the rule packs say; null when they do not know the regime
 * @param breach the number the breach is known by; null when the duty is not about one
 * @param controller null when nobody said
 * @param caveats what to mind when it is read
 */
public record Duty(
        String regime,
        @Nullable Rule rule,
        @Nullable Integer breach,
        @Nullable String controller,
        String recipient,
        List<Assessment> assessments,
        DutyClock clock,
        @Flat DutyFilings filed,
        List<Delay> delays,
        @Flat DutyCourse course,
        @Flat Caveats caveats) {

    /**
     * What to mind when a duty is read.
     *
     * @param warnings what does not fit, one sentence each
     * @param stated the posts that it rests on and that count only because their sheets say so; they were recorded later
     */
    public record Caveats(List<String> warnings, List<Integer> stated) {}

    public List<String> warnings() {
        return caveats.warnings();
    }

    public List<Integer> stated() {
        return caveats.stated();
    }

    /** What was filed and is counted here. */
    public List<FilingEntry> filings() {
        return filed.filings();
    }

    /** What was filed and can be this. */
    public List<FilingEntry> perhapsFiled() {
        return filed.perhapsFiled();
    }

    /** What was told as filed and was withdrawn since. */
    public List<WithdrawnFiling> withdrawnFilings() {
        return filed.withdrawnFilings();
    }

    /** The posts in which the clock recorded that the limit passed. */
    public List<Integer> limitsPassed() {
        return course.limitsPassed();
    }

    /** The assessment that counts, where it says that the duty applies. */
    public Optional<Assessment> applying() {
        return assessments.stream()
                .filter(Assessment::counts)
                .filter(one -> one.verdict() == Verdict.APPLIES)
                .findFirst();
    }

    /** @param counts whether it is the one that the clock is read by, as of now */
    public record Assessment(
            int post,
            String regime,
            Verdict verdict,
            String verdictSaid,
            boolean counts,
            @Flat Degree degree,
            @Nullable Text grounds,
            @Nullable Person judge,
            @Flat Done happened) {}

    /** Why something comes late. */
    public record Delay(int post, int about, Text reasons) {}
}
