package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of what a reading depends on, before what holds then. */
final class ProvisoWords {

    private ProvisoWords() {}

    /** What holds if a filing is about what it is counted to. */
    static String ifCountedRightly(String said, @Nullable DutyFiling by) {
        return by == null
                ? said
                : "Om nr %d gäller detta och inte %s, %s: %s"
                        .formatted(
                                by.row().number(),
                                by.attribution().others().stream()
                                        .map(other -> "nr " + other)
                                        .collect(Collectors.joining(" eller ")),
                                unsaid(List.of(by)),
                                said);
    }

    /** What holds of each of several breaches if as many filings are about one each. */
    static String oneEach(List<DutyFiling> filings, List<Integer> breaches) {
        return "Om %s gäller var sin av incidenterna %s, %s: Lämnad i tid, vilken av dem det än är."
                .formatted(
                        filings.stream()
                                .map(filing -> filing.row().number())
                                .sorted()
                                .map(number -> "nr " + number)
                                .collect(Collectors.joining(" och ")),
                        breaches.stream().map(breach -> "nr " + breach).collect(Collectors.joining(" och ")),
                        unsaid(filings));
    }

    /** Before what holds of a controller if posts that name none are of it, and others are not. */
    static String ifOf(String controller, List<Row<?>> theirs, List<Row<?>> notTheirs) {
        String which = notTheirs.isEmpty()
                ? Numbers.and(theirs)
                : (theirs.isEmpty() ? "" : Numbers.and(theirs) + " men ") + "inte " + Numbers.and(notTheirs);
        return "Om %s gäller %s, vilket ingen post säger:".formatted(which, controller);
    }

    /** Before what holds by a start that names a controller whom the breach's own post names no longer. */
    static String namedOtherwise(String controller, Row<?> start, int droppedIn) {
        return "Incidentens egen post nämner inte längre %s (nr %d), men nr %d gör det; rätta den som är fel. Enligt nr %d:"
                .formatted(controller, droppedIn, start.number(), start.number());
    }

    /** Before what holds if it started on a day when its law was in force. */
    static String ifInForce(Row<?> start, Regime law) {
        return "Om nr %d hände när regelverket gällde, %s, vilket ingen post säger:"
                .formatted(start.number(), Rules.days(law));
    }

    /** Before what holds if the latest judgement is none of those by which the duty does not apply. */
    static String unlessLatest(List<Row<?>> not) {
        return "Om den senaste bedömningen inte är %s, att plikten inte gäller, vilket ingen post säger:"
                .formatted(Numbers.or(not));
    }

    /** What is uncertain because posts contradict one another. */
    static String goingApart(String said, List<Row<?>> rows) {
        return "%s Om när den började går %s isär.".formatted(said, Numbers.and(rows));
    }

    static String unlessFiledBefore(String said, List<DutyFiling> perhaps) {
        List<DutyFiling> unnamed =
                perhaps.stream().filter(one -> !one.isMisdirected()).toList();
        String condition = Stream.concat(
                        unnamed.isEmpty()
                                ? Stream.of()
                                : Stream.of("inte %s gäller detta, %s"
                                        .formatted(Numbers.or(Numbers.rows(unnamed)), unsaid(unnamed))),
                        MisdirectedWords.noneCounts(perhaps))
                .collect(Collectors.joining(", och "));
        return "Om %s: %s%s".formatted(condition, said, StrangerWords.of(perhaps));
    }

    /** What was filed can say in its own words what no field of it does, and nobody reads a field out of words. */
    private static String unsaid(List<DutyFiling> filings) {
        return filings.stream().allMatch(filing -> filing.event().content() == null)
                ? "vilket ingen post säger"
                : "vilket bara innehållet kan säga";
    }

    /** What holds if that happened when it was recorded of which nobody said when. */
    static String ifAsRecorded(String said, List<Row<?>> assumed) {
        return "Om %s hände när %s infördes, vilket ingen post säger: %s"
                .formatted(Numbers.and(assumed), assumed.size() == 1 ? "den" : "de", said);
    }

    static String fromRecording(String said, Row<?> startedBy) {
        return "%s Räknat från när nr %d infördes; ingen post säger när det hände.".formatted(said, startedBy.number());
    }
}
