package se.stabsliggaren.projection.openpoints;

import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyCourse.Reportable;
import se.stabsliggaren.projection.duties.Rule;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OwedDuty;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.regime.Sureness;

/**
 * The duties in law that no clock counts, and that no post says are done: those without hours, those of a breach whose limit
 * waits for somebody to judge awareness, and the decisions that no post says were reported to their board.
 */
final class OwedDuties {

    /** The record of breaches that one has to keep (GDPR 33.5), which the ledger itself is. */
    private static final String OWN_RECORD = "GDPR33.5.RECORD";

    private OwedDuties() {}

    static List<OwedDuty> of(List<Duty> duties) {
        return duties.stream()
                .filter(OwedDuties::isOwed)
                .flatMap(duty -> Stream.ofNullable(duty.rule()).map(rule -> owed(duty, rule)))
                .toList();
    }

    private static boolean isOwed(Duty duty) {
        Rule rule = duty.rule();
        return rule != null
                && !rule.voluntary()
                && rule.owed().ground() == Ground.LAW
                && !duty.regime().equals(OWN_RECORD)
                && waits(duty)
                && !isSettled(duty);
    }

    /** What is awaited by practice alone has a time, though no limit. */
    private static boolean waits(Duty duty) {
        DutyClock clock = duty.clock();
        return switch (clock.state()) {
            case NO_LIMIT ->
                clock.ends().limitSaid() == null && UnclearDuties.unclear(duty).isEmpty();
            case NOT_STARTED -> (duty.breach() != null || followsUp(duty)) && clock.settledBy() == null;
            case RUNNING, PASSED, UNCERTAIN, MET, LATE, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
        };
    }

    /** Of what is awaited since something else was filed nobody may have said yet that its time runs. */
    private static boolean followsUp(Duty duty) {
        Rule rule = duty.rule();
        return rule != null && rule.owed().followsUp();
    }

    private static boolean isSettled(Duty duty) {
        List<Reportable> decisions = duty.course().decisions();
        boolean done = decisions.isEmpty()
                ? duty.filings().stream().anyMatch(filing -> filing.rightRecipient() == null)
                : decisions.stream().allMatch(Reportable::isReported);
        return done
                || !duty.course().told().isEmpty()
                || duty.course().endedIn() != null
                || duty.course().rejudgedIn() != null
                || duty.course().isDecidedNotToNotify()
                || duty.course().isDecidedNotToInform();
    }

    private static OwedDuty owed(Duty duty, Rule rule) {
        DutyClock clock = duty.clock();
        List<Integer> unreported = duty.course().decisions().stream()
                .filter(decision -> !decision.isReported())
                .map(Reportable::post)
                .toList();
        Stream<Integer> begun = Stream.of(
                        Stream.ofNullable(clock.begun().startedBy()),
                        Stream.ofNullable(duty.breach()),
                        duty.stated().stream())
                .flatMap(posts -> posts);
        return new OwedDuty(
                rule.name(),
                duty.controller(),
                clock.said(),
                unreported.isEmpty() ? begun.distinct().sorted().toList() : unreported,
                rule.mark().equals(Sureness.VERIFIED.mark()) ? null : rule.markSaid());
    }
}
