package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * What the reading of a clock depends on where posts of its breach do not say whose they are or say it otherwise, or where
 * what started it was filed with who was no recipient, or when its law may not have been in force.
 */
final class Proviso {

    private Proviso() {}

    /** In Swedish, before what holds then; empty where nothing depends on it. */
    static Optional<String> of(DutyLine line, DutyClock clock) {
        List<String> said = Stream.of(
                        differing(line, clock),
                        unnamed(line, clock),
                        misdirected(line, clock),
                        perhapsBeforeTheLaw(line, clock),
                        perhapsNotApplying(line, clock))
                .flatMap(Optional::stream)
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    /** A post that names the controller started it, but the breach's own post does so no longer. */
    private static Optional<String> differing(DutyLine line, DutyClock clock) {
        Integer droppedIn = line.whose().droppedIn();
        return droppedIn == null
                        || !isReadFromAStart(clock.state())
                        || !line.perhapsStarted().isEmpty()
                ? Optional.empty()
                : line.startedBy()
                        .map(start -> ProvisoWords.namedOtherwise(line.party().controller(), start, droppedIn));
    }

    private static Optional<String> unnamed(DutyLine line, DutyClock clock) {
        List<Row<?>> theirs = new ArrayList<>();
        List<Row<?>> notTheirs = new ArrayList<>();
        if (isReadFromAStart(clock.state())) {
            theirs.addAll(line.perhapsStarted());
        }
        if (clock.isOpen()) {
            NotifyingDecision.turning(line)
                    .map(BreachPost::row)
                    .ifPresent(row -> (NotifyingDecision.endsTheWatch(line) ? theirs : notTheirs).add(row));
        }
        return theirs.isEmpty() && notTheirs.isEmpty()
                ? Optional.empty()
                : Optional.of(ProvisoWords.ifOf(line.party().controller(), theirs, notTheirs));
    }

    /** A filing with who was no recipient of it then started it, if it counts at all. */
    private static Optional<String> misdirected(DutyLine line, DutyClock clock) {
        return isReadFromAStart(clock.state())
                ? line.startedBy()
                        .flatMap(start -> line.misdirectedStarts().stream()
                                .filter(one -> one.row().number() == start.number())
                                .findFirst())
                        .map(MisdirectedWords::ifItCounts)
                : Optional.empty();
    }

    /** What started it can have been on a day when its law was not in force. */
    private static Optional<String> perhapsBeforeTheLaw(DutyLine line, DutyClock clock) {
        Regime law = line.regime();
        Interval told = line.starting().when();
        return law == null
                        || !isReadFromAStart(clock.state())
                        || !law.canBeInForce(told)
                        || law.isInForceThroughout(told)
                ? Optional.empty()
                : line.startedBy().map(start -> ProvisoWords.ifInForce(start, law));
    }

    /** Of judgements that go apart nobody knows which is the latest. */
    private static Optional<String> perhapsNotApplying(DutyLine line, DutyClock clock) {
        List<Row<?>> not = line.verdicts().perhapsNot();
        return not.isEmpty() || !isReadFromAStart(clock.state())
                ? Optional.empty()
                : Optional.of(ProvisoWords.unlessLatest(not));
    }

    private static boolean isReadFromAStart(State state) {
        return switch (state) {
            case NO_LIMIT, RUNNING, PASSED, MET, LATE, UNCERTAIN -> true;
            case NOT_STARTED, DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
        };
    }
}
