package se.stabsliggaren.projection.authorities;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Answer;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Conclusion;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.DutyClock;
import se.stabsliggaren.projection.duties.DutyClock.Beginning;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.DutyCourse.NotInforming;
import se.stabsliggaren.projection.duties.FilingEntry;
import se.stabsliggaren.projection.duties.FilingEntry.Standing;
import se.stabsliggaren.projection.duties.Latest;
import se.stabsliggaren.projection.duties.Rules;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.regime.Sign;
import se.stabsliggaren.projection.view.Interval;

/** Whether a duty applies: what a person decided goes first, then what began its clock, then the days of the law. */
final class Conclusions {

    private final Regimes regimes;
    private final IncidentSpan span;
    private final Exceptions exceptions;
    private final Instant now;

    /** @param now when it is read: what is told of ahead decides nothing yet */
    Conclusions(Regimes regimes, IncidentSpan span, Exceptions exceptions, Instant now) {
        this.regimes = regimes;
        this.span = span;
        this.exceptions = exceptions;
        this.now = now;
    }

    /**
     * @param duties those of the regime, one for each breach and controller
     * @param suggests posts that speak for it
     * @param excepts what speaks against it
     */
    Conclusion of(Regime regime, List<Duty> duties, List<Integer> suggests, List<Sign> excepts) {
        return decided(regime, duties)
                .or(() -> begun(regime, duties, excepts))
                .or(() -> refrained(duties))
                .or(() -> notInforming(duties))
                .or(() -> outOfForce(regime))
                .or(() -> decidedOutside(regime, duties))
                .or(() -> free(regime, duties))
                .or(() -> filed(duties))
                .orElseGet(() -> new Conclusion(
                        Answer.POSSIBLE,
                        suggests.isEmpty()
                                ? "Någon behöver bedöma om den gäller."
                                : "Poster talar för den; någon behöver bedöma om den gäller.",
                        suggests));
    }

    /** What nobody has to report is no duty that anybody has to judge. */
    private static Optional<Conclusion> free(Regime regime, List<Duty> duties) {
        if (!regime.voluntary()) {
            return Optional.empty();
        }
        List<FilingEntry> filed = filings(duties);
        return Optional.of(
                filed.isEmpty()
                        ? new Conclusion(Answer.POSSIBLE, "Ingen skyldighet i lag; ni väljer själva.", List.of())
                        : new Conclusion(
                                Answer.POSSIBLE, "Ingen skyldighet i lag; lämnad." + courses(filed), told(filed)));
    }

    /** Whoever filed it asks no more whether they have to. */
    private static Optional<Conclusion> filed(List<Duty> duties) {
        List<FilingEntry> filed = filings(duties);
        return filed.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conclusion(
                        Answer.POSSIBLE, "Lämnad; ingen post säger om den gäller." + courses(filed), told(filed)));
    }

    /** In the order of the posts. */
    private static List<FilingEntry> filings(List<Duty> duties) {
        return duties.stream()
                .flatMap(duty -> duty.filings().stream())
                .distinct()
                .sorted(Comparator.comparingInt(FilingEntry::post))
                .toList();
    }

    /** How far the recipient has come with each, as its post says; nothing of one of which no post says it. */
    private static String courses(List<FilingEntry> filed) {
        return filed.stream()
                .flatMap(filing -> Stream.ofNullable(filing.standing())
                        .map(standing -> " Nr %d hos mottagaren: %s.".formatted(filing.post(), standing.courseSaid())))
                .collect(Collectors.joining());
    }

    private static List<Integer> told(List<FilingEntry> filed) {
        return ascending(filed.stream()
                .flatMap(filing -> Stream.concat(
                        Stream.of(filing.post()),
                        Stream.ofNullable(filing.standing()).map(Standing::post))));
    }

    /** It applies if it does to any body; that it does not has to be assessed of each. */
    private Optional<Conclusion> decided(Regime regime, List<Duty> duties) {
        List<Assessment> apart =
                duties.stream().flatMap(duty -> goingApart(regime, duty)).toList();
        return apart.isEmpty()
                ? decidedFor(regime, duties)
                : Optional.of(new Conclusion(
                        Answer.POSSIBLE,
                        "Bedömningarna går isär, och ingen post säger vilken som är den senaste; bedöm den på nytt.",
                        posts(apart)));
    }

    /** Those that may be the latest, where it does not apply by some of them only. */
    private Stream<Assessment> goingApart(Regime regime, Duty duty) {
        List<Assessment> possible = Latest.possible(
                told(regime, duty),
                Conclusions::when,
                one -> Boolean.TRUE.equals(one.happened().occurred().assumed()));
        int not = of(Verdict.DOES_NOT_APPLY, possible).size();
        return not > 0 && not < possible.size() ? possible.stream() : Stream.of();
    }

    private Optional<Conclusion> decidedFor(Regime regime, List<Duty> duties) {
        List<Optional<Assessment>> ofEach = duties.stream()
                .filter(duty -> duty.rule() != null || !duty.assessments().isEmpty())
                .map(duty -> counted(regime, duty))
                .toList();
        List<Assessment> counted = ofEach.stream().flatMap(Optional::stream).toList();
        List<Assessment> applies = of(Verdict.APPLIES, counted);
        if (!applies.isEmpty()) {
            return Optional.of(
                    applies.stream().anyMatch(one -> regime.isInForceThroughout(when(one)))
                            ? new Conclusion(Answer.APPLIES, "Bedömd: gäller.", posts(applies))
                            : perhapsOutside("Bedömd: gäller", applies));
        }
        List<Assessment> not = of(Verdict.DOES_NOT_APPLY, counted);
        if (not.isEmpty() || not.size() < ofEach.size()) {
            return Optional.empty();
        }
        return Optional.of(
                not.stream().allMatch(one -> regime.isInForceThroughout(when(one)))
                        ? new Conclusion(Answer.DOES_NOT_APPLY, "Bedömd: gäller inte.", posts(not))
                        : perhapsOutside("Bedömd: gäller inte", not));
    }

    /** What may have been said of it on a day when its law was not in force. */
    private static Conclusion perhapsOutside(String said, List<Assessment> assessments) {
        return new Conclusion(
                Answer.POSSIBLE,
                said
                        + ", men om lagen var i kraft beror på när det hände; rätta när det hände, eller bedöm den på nytt.",
                posts(assessments));
    }

    /** The assessment that counts: the latest of this very regime or of its whole law, or else of another step of that. */
    private Optional<Assessment> counted(Regime regime, Duty duty) {
        return Latest.of(told(regime, duty), Conclusions::when);
    }

    /** Those by which it is judged. */
    private List<Assessment> told(Regime regime, Duty duty) {
        List<Assessment> told = duty.assessments().stream()
                .filter(one -> when(one).canHaveHappenedBy(now))
                .filter(one -> regime.canBeInForce(when(one)))
                .toList();
        List<Assessment> own = told.stream()
                .filter(one -> List.of(regime.id(), regime.family()).contains(regimes.word(one.regime())))
                .toList();
        return own.isEmpty() ? told : own;
    }

    /** What was said of it on a day when its law was not in force decides nothing. */
    private static Optional<Conclusion> decidedOutside(Regime regime, List<Duty> duties) {
        List<Assessment> outside = duties.stream()
                .flatMap(duty -> duty.assessments().stream())
                .filter(one -> !regime.canBeInForce(when(one)))
                .toList();
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of(new Conclusion(
                        Answer.POSSIBLE,
                        "Bedömd en dag då lagen inte var i kraft; någon behöver bedöma om den gäller.",
                        posts(outside)));
    }

    private static Interval when(Assessment one) {
        return Interval.of(one.happened().occurred());
    }

    private static List<Assessment> of(Verdict verdict, List<Assessment> assessments) {
        return assessments.stream().filter(one -> one.verdict() == verdict).toList();
    }

    private static List<Integer> posts(List<Assessment> assessments) {
        return assessments.stream().map(Assessment::post).distinct().sorted().toList();
    }

    /** It applies where one of them has begun against which no post speaks. */
    private Optional<Conclusion> begun(Regime regime, List<Duty> duties, List<Sign> excepts) {
        List<Duty> begun = duties.stream()
                .filter(duty ->
                        isWatched(duty.clock().state()) && duty.clock().begun().startedBy() != null)
                .filter(duty -> regime.canBeInForce(start(duty.clock().begun())))
                .filter(duty -> !duty.course().isDecidedNotToInform())
                .toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        List<Duty> unopposed = begun.stream()
                .filter(duty -> exceptions.against(duty, excepts).isEmpty())
                .toList();
        if (!unopposed.isEmpty()) {
            return Optional.of(new Conclusion(
                    Answer.APPLIES,
                    "Det som startar plikten är infört." + decidedAnew(unopposed),
                    ascending(Stream.concat(starts(unopposed), turned(unopposed)))));
        }
        return Optional.of(new Conclusion(
                Answer.POSSIBLE,
                "Det som startar plikten är infört, men en post talar för undantag; någon behöver avgöra.",
                ascending(Stream.concat(
                        starts(begun), begun.stream().flatMap(duty -> exceptions.against(duty, excepts).stream())))));
    }

    /** That somebody decided not to notify, and that it was judged anew since. */
    private static String decidedAnew(List<Duty> begun) {
        return begun.stream()
                .map(Duty::course)
                .filter(course -> course.decidedAnewIn() != null)
                .map(course -> " Nr %d beslutade att inte anmäla; bedömt på nytt i nr %d."
                        .formatted(course.decidedNotTo(), course.decidedAnewIn()))
                .distinct()
                .collect(Collectors.joining());
    }

    private static Stream<Integer> turned(List<Duty> begun) {
        return begun.stream()
                .map(Duty::course)
                .filter(course -> course.decidedAnewIn() != null)
                .flatMap(course -> Stream.of(course.decidedNotTo(), course.decidedAnewIn()))
                .filter(Objects::nonNull);
    }

    private static Interval start(Beginning begun) {
        return new Interval(begun.start(), begun.latestStart());
    }

    private static Stream<Integer> starts(List<Duty> begun) {
        return begun.stream().map(duty -> duty.clock().begun().startedBy()).filter(Objects::nonNull);
    }

    private static List<Integer> ascending(Stream<Integer> posts) {
        return posts.distinct().sorted().toList();
    }

    private static boolean isWatched(State state) {
        return switch (state) {
            case RUNNING, PASSED, MET, LATE, UNCERTAIN, NO_LIMIT, NOT_STARTED -> true;
            case DOES_NOT_APPLY, NOT_TO_FILE, OUTSIDE -> false;
        };
    }

    private static Optional<Conclusion> refrained(List<Duty> duties) {
        List<Integer> decisions = duties.stream()
                .map(Duty::clock)
                .map(DutyClock::refrainedIn)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        long refrained = duties.stream()
                .filter(duty -> duty.clock().refrainedIn() != null)
                .count();
        return refrained == 0 || refrained < duties.size()
                ? Optional.empty()
                : Optional.of(new Conclusion(Answer.DOES_NOT_APPLY, "Beslutat att inte anmäla.", decisions));
    }

    private static Optional<Conclusion> notInforming(List<Duty> duties) {
        return duties.isEmpty()
                        || !duties.stream().allMatch(duty -> duty.course().isDecidedNotToInform())
                ? Optional.empty()
                : Optional.of(new Conclusion(
                        Answer.DOES_NOT_APPLY,
                        "Beslutat att inte informera.",
                        ascending(duties.stream()
                                .flatMap(duty -> Stream.ofNullable(duty.course().notInforming()))
                                .map(NotInforming::post))));
    }

    private Optional<Conclusion> outOfForce(Regime regime) {
        return span.canHaveHad(regime)
                ? Optional.empty()
                : Optional.of(new Conclusion(
                        Answer.DOES_NOT_APPLY,
                        "Lagen var i kraft en annan tid, " + Rules.days(regime) + ".",
                        Stream.ofNullable(span.opening()).toList()));
    }
}
