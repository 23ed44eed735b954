package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Reported;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.Tense;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;

/**
 * What of one board's decisions was reported to it: by a post that names the decision, or by a filing under the same duty,
 * which names none. A filing is of the only decision that can have been made by then; of several it says of none that it is.
 */
final class DecisionReports {

    private static final List<String> NOTICE_BOARD = List.of("anslagstavla", "anslagstavlan");

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
        return filed(decision).stream().anyMatch(one -> isOwed(decision, one.recipient(), one.when()))
                || told(decision).stream()
                        .filter(one -> Tense.of(one.row(), now) == Tense.PAST && !isAhead(one))
                        .anyMatch(one -> isOwed(decision, one.event().board(), KnownThen.happened(one.row())));
    }

    /** Whether it is reported to a meeting that is still to come. */
    boolean isAhead(Reported report) {
        When meeting = report.event().meeting();
        return meeting != null && !Interval.of(meeting).canHaveHappenedBy(now);
    }

    /** What was told of it to whom it is not owed. */
    Stream<Reported> elsewhere(Acted decision) {
        return told(decision).stream()
                .filter(one -> Tense.of(one.row(), now) == Tense.PAST)
                .filter(one -> !isOwed(decision, one.event().board(), KnownThen.happened(one.row())));
    }

    /** A board is owed the decisions that were made in its place; what stands on a notice board is told to all (KL 8:10). */
    private boolean isOwed(Acted decision, String board, Interval when) {
        Regime regime = line.regime();
        if (regime == null || !regime.goesTo(board, when)) {
            return false;
        }
        return decision.organ().isEmpty()
                || !regime.goesToOneOfMany(when)
                || regime.isNamed(board, when)
                || NOTICE_BOARD.stream().anyMatch(TypedName.of(board).folded()::endsWith)
                || TypedName.same(board, decision.organ());
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
