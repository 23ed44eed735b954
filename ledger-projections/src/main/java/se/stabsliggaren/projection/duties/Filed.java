package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** What was filed of a duty, of which the first filing settles its clock; which one that was may be uncertain. */
record Filed(List<DutyFiling> filings) {

    static Filed under(DutyLine line) {
        return new Filed(line.filed().stream()
                .filter(one -> !one.isMisdirected())
                .filter(one -> line.regime() != null
                        && line.regime().stages().contains(one.event().stage()))
                .toList());
    }

    /** What can be of this duty, though no post says so: what is counted here by a guess, and what is counted elsewhere. */
    static Filed perhapsUnder(DutyLine line) {
        return new Filed(Stream.concat(
                        under(line).filings.stream()
                                .filter(one -> one.attribution().isGuessed()),
                        line.maybe().stream())
                .toList());
    }

    /** What is of this duty for certain. */
    Filed certain() {
        return new Filed(
                filings.stream().filter(one -> !one.attribution().isGuessed()).toList());
    }

    /** Whether each was late, whatever it was about. */
    boolean areAllLate(LimitRange limits) {
        return filings.stream().allMatch(one -> limits.certainlyLate(one.surely()));
    }

    /** Whether each was in time, whatever it was about. */
    boolean areAllInTime(LimitRange limits) {
        return filings.stream().allMatch(one -> limits.certainlyMetBy(one.surely()));
    }

    /** The breaches of this controller that they may be about, where there are as many, several; else empty. */
    Optional<List<Integer>> breachesIfOneEach(Party party) {
        List<List<Integer>> possible = filings.stream()
                .filter(one -> one.attribution().isGuessed()
                        && !one.isMisdirected()
                        && party.isControlledBy(one.party().controller()))
                .map(Filed::breaches)
                .toList();
        return possible.stream()
                .findFirst()
                .filter(breaches -> breaches.size() == filings.size() && possible.size() == filings.size())
                .filter(breaches -> possible.stream().allMatch(breaches::equals));
    }

    /** Ascending. */
    private static List<Integer> breaches(DutyFiling one) {
        return Stream.concat(Stream.of(one.party().breach()), one.attribution().others().stream())
                .sorted()
                .toList();
    }

    /** The situation reports that came before the last day on which one can stand in for the final report. */
    Filed reportingBeforeTheLimit(@Nullable Regime regime, LimitRange limits) {
        return new Filed(filings.stream()
                .filter(one -> one.event().stage() == Stage.STATUS
                        && regime != null
                        && regime.stages().contains(Stage.FINAL)
                        && !limits.lastDayHasCertainlyBegunBy(one.surely()))
                .toList());
    }

    Filed without(Filed others) {
        return new Filed(
                filings.stream().filter(one -> !others.filings.contains(one)).toList());
    }

    boolean isNothing() {
        return filings.isEmpty();
    }

    /** When the first of them was filed. */
    Interval when() {
        return Interval.firstOf(filings.stream().map(DutyFiling::when).toList());
    }

    /** The same for certain, though of some nobody said when. */
    Interval surely() {
        return Interval.firstOf(filings.stream().map(DutyFiling::surely).toList());
    }

    /** Those of which nobody said when. */
    List<Row<?>> assumed() {
        return filings.stream().<Row<?>>map(DutyFiling::row).filter(Assumed::is).toList();
    }

    /** The one that was filed by the last moment at which the first of them can have been. */
    DutyFiling surest() {
        return first(Interval::latest);
    }

    /** The one that can have been filed the earliest. */
    DutyFiling earliest() {
        return first(Interval::earliest);
    }

    private DutyFiling first(Function<Interval, @Nullable Instant> bound) {
        return filings.stream()
                .min(Comparator.<DutyFiling, Instant>comparing(
                                one -> bound.apply(one.when()), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(one -> one.row().number()))
                .orElseThrow();
    }
}
