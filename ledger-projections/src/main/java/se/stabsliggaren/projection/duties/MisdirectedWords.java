package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.projection.regime.Reception;
import se.stabsliggaren.projection.regime.Regime;

/** What is said, in Swedish, of filings that name their regime but went to somebody who was no recipient of it then. */
final class MisdirectedWords {

    private MisdirectedWords() {}

    /** Who was; empty where it went right, or the packs name nobody of that day. */
    static Optional<String> rightRecipient(DutyFiling filing) {
        Regime regime = filing.regime();
        return regime == null || !filing.isMisdirected()
                ? Optional.empty()
                : Optional.of(Rules.recipients(regime, filing.sent())).filter(name -> !name.isEmpty());
    }

    /** What to do about it; empty where it went right. */
    static Optional<String> remark(DutyFiling filing) {
        return rightRecipient(filing).map(right -> (dependsOnWhen(filing)
                        ? "Nr %d är lämnad till %s, som enligt reglerna här tog emot detta bara en del av den tid då den kan ha lämnats; mottagare då är %s. Rätta när den lämnades, eller lämna den till den som tar emot nu."
                        : "Nr %d är lämnad till %s, som enligt reglerna här inte tog emot detta då; det gjorde %s. Lämna den dit, eller rätta posten.")
                .formatted(filing.row().number(), filing.recipient(), right));
    }

    /** What to do about a name that can be a recipient's, though no rule has it; empty of any other. */
    static Optional<String> unknownRecipient(DutyFiling filing) {
        Regime regime = filing.regime();
        return regime == null || filing.reception() != Reception.UNKNOWN
                ? Optional.empty()
                : Optional.of(
                        "Nr %d är enligt posten lämnad till %s, ett namn som reglerna här inte har; kontrollera mottagaren%s."
                                .formatted(
                                        filing.row().number(),
                                        filing.recipient(),
                                        then(Rules.recipients(regime, filing.sent()))));
    }

    private static String then(String recipients) {
        return recipients.isEmpty() ? "" : ", som då var " + recipients;
    }

    /** Of those that went wrong, a clause each. */
    static Stream<String> eachSent(List<DutyFiling> filings) {
        return filings.stream().filter(DutyFiling::isMisdirected).map(one -> "nr %d är %s"
                .formatted(one.row().number(), sent(one)));
    }

    /** The same as what has to hold for them not to count. */
    static Stream<String> noneCounts(List<DutyFiling> filings) {
        return filings.stream()
                .filter(DutyFiling::isMisdirected)
                .map(one -> "inte nr %d räknas, som enligt posten är %s"
                        .formatted(one.row().number(), went(one)));
    }

    /** Before what holds if it counts all the same. */
    static String ifItCounts(DutyFiling filing) {
        return "Om nr %d räknas, fast den är %s:".formatted(filing.row().number(), sent(filing));
    }

    private static String sent(DutyFiling filing) {
        return "enligt posten " + went(filing);
    }

    private static String went(DutyFiling filing) {
        return (dependsOnWhen(filing)
                        ? "lämnad till %s, som enligt reglerna här var mottagare bara en del av den tid då den kan ha lämnats"
                        : "lämnad till %s, som enligt reglerna här inte var mottagare då")
                .formatted(filing.recipient());
    }

    private static boolean dependsOnWhen(DutyFiling filing) {
        return filing.reception() == Reception.DEPENDS_ON_WHEN;
    }
}
