package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Reported;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.KnownThen;

/**
 * What of one board's decisions was reported to it: by a post that names the decision, or by a filing under the same duty,
 * which names none. A filing is of the only decision that can have been made by then; of several it says of none that it is.
 */
final class DecisionReports {

    private final DutyLine line;
    private final Instant now;
    private final Map<Integer, List<DutyFiling>> filed = new HashMap<>();
    private final List<DutyFiling> ofSeveral = new ArrayList<>();

    private DecisionReports(DutyLine line, Instant now) {
        this.line = line;
        this.now = now;
    }

    /** @param line as it is told by the moment of reading */
    static DecisionReports of(DutyLine line, Instant now) {
        DecisionReports reports = new DecisionReports(line, now);
        List<Acted> inOrder = line.deeds().decisions().stream()
                .sorted(Comparator.comparing(
                        one -> one.when().earliest(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
        Filed.under(line).filings().forEach(filing -> reports.take(filing, inOrder));
        return reports;
    }

    /** @param inOrder the decisions, the one that can be the earliest first */
    private void take(DutyFiling filing, List<Acted> inOrder) {
        List<Acted> made = inOrder.stream()
                .takeWhile(one -> !filing.when().certainlyBefore(one.when()))
                .limit(2)
                .toList();
        if (made.size() == 1) {
            filed.computeIfAbsent(made.getFirst().row().name(), none -> new ArrayList<>())
                    .add(filing);
        } else if (!made.isEmpty()) {
            ofSeveral.add(filing);
        }
    }

    List<Acted> unreported() {
        return line.deeds().decisions().stream().filter(one -> !isReported(one)).toList();
    }

    /** Of those that no post says were reported what may still be to decide, or certainly is. */
    List<Acted> unreported(Tense tense) {
        return unreported().stream()
                .filter(one -> Tense.of(one.row(), now) == tense)
                .toList();
    }

    boolean isReported(Acted decision) {
        Regime regime = line.regime();
        return !filed(decision).isEmpty()
                || regime != null
                        && told(decision).stream()
                                .filter(one -> Tense.of(one.row(), now) == Tense.PAST)
                                .anyMatch(one -> regime.goesTo(one.event().board(), KnownThen.happened(one.row())));
    }

    /** What says of this decision that it was reported, to whomever. */
    List<Reported> told(Acted decision) {
        return line.deeds().of(decision);
    }

    /** What was filed of the duty, and can be of this decision only. */
    List<DutyFiling> filed(Acted decision) {
        return filed.getOrDefault(decision.row().name(), List.of());
    }

    /** What was filed of the duty and does not say of which of several decisions. */
    Stream<DutyFiling> ofSeveral() {
        return ofSeveral.stream();
    }
}
