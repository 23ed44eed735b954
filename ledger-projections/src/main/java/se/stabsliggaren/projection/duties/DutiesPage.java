package se.stabsliggaren.projection.duties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Flat;

/**
 * Every duty to report with its clock, its filings and their numbers.
 *
 * @param duties the one that can wait the least first
 * @param outcomes how each of them that has a limit went, by who is responsible
 * @param unassessed regimes in force while the incident lasted that no post speaks of
 */
public record DutiesPage(Heading heading, List<Duty> duties, List<DutyOutcome> outcomes, List<Open> unassessed) {

    /**
     * A regime in force of which nobody has said whether it applies.
     *
     * @param recipient who receives such a report; where that changed while the incident lasted, each with its days
     * @param assessedOutside the posts that assess it on a day when its law was not in force
     */
    public record Open(
            String regime,
            String recipient,
            Rule rule,
            @Flat Possibly possibly,
            List<Integer> assessedOutside) {}

    /**
     * When the limit of what nobody assessed runs out, if it applies.
     *
     * @param limitSaid in Swedish; null where no post tells of anything that it counts from
     * @param knownIn the post that tells when the incident was known; of posts that go apart the one that says the earliest
     * @param knownOtherwiseIn the post that says the latest, where posts go apart
     */
    public record Possibly(
            @Nullable String limitSaid,
            @Nullable Integer knownIn,
            @Nullable Integer knownOtherwiseIn) {

        static final Possibly NOTHING = new Possibly(null, null, null);
    }
}
