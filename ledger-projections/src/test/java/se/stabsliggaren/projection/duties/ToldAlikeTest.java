package se.stabsliggaren.projection.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomDuties;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Advice;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Answer;
import se.stabsliggaren.projection.authorities.AuthoritiesPage.Decision;
import se.stabsliggaren.projection.authorities.AuthorityBoard;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.breachrecord.BreachRecord;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Entry;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Missing;
import se.stabsliggaren.projection.breachrecord.BreachRecordPage.Value;
import se.stabsliggaren.projection.breachrecord.RecordField;
import se.stabsliggaren.projection.duties.Duty.Assessment;
import se.stabsliggaren.projection.duties.DutyClock.Counted;
import se.stabsliggaren.projection.duties.DutyClock.Ending;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.duties.PassedLimits.Passing;
import se.stabsliggaren.projection.evaluation.EvaluationPage;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.ReportedDuty;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OwedDuty;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Whoever tells of a duty of a controller tells the same verdict, the same limit and the same filing as its own page. */
class ToldAlikeTest {

    private static final int TRIES = 300;

    private record Told(History history, ReadOptions reading, List<Duty> duties) {

        static Told of(long seed, int size) {
            RandomDuties random = RandomDuties.of(seed, size);
            ReadOptions reading = History.readAt(random.now().toString());
            return new Told(
                    random.history(),
                    reading,
                    random.history().page(new DutyBoard(), reading).duties());
        }

        List<Duty> of(Entry entry, String regime) {
            return duties.stream()
                    .filter(duty -> duty.rule() != null && duty.regime().equals(regime))
                    .filter(duty -> Objects.equals(duty.breach(), entry.breach())
                            && sameName(duty.controller(), entry.controller()))
                    .toList();
        }
    }

    @Property(tries = TRIES)
    void theOutcomesOfEachController(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        assertThat(told.history.page(new DutyBoard(), told.reading).outcomes())
                .extracting(
                        DutyOutcome::regime,
                        DutyOutcome::controller,
                        DutyOutcome::breach,
                        DutyOutcome::state,
                        DutyOutcome::said,
                        DutyOutcome::limit,
                        DutyOutcome::filedIn)
                .containsExactlyInAnyOrderElementsOf(told.duties.stream()
                        .filter(duty -> duty.rule() != null && duty.clock().state() != State.NO_LIMIT)
                        .filter(duty -> duty.clock().ends().limitSaid() != null
                                || duty.clock().settledBy() != null
                                || duty.course().decidedNotTo() != null)
                        .map(duty -> tuple(
                                duty.regime(),
                                duty.controller(),
                                duty.breach(),
                                duty.clock().state(),
                                duty.clock().said(),
                                duty.clock().ends().limitSaid(),
                                duty.clock().settledBy()))
                        .toList());
    }

    @Property(tries = TRIES)
    void theReport(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        EvaluationPage page = told.history.page(new EvaluationReport(), told.reading);
        List<ReportedDuty> reported = page.duties();
        assertThat(reported)
                .extracting(
                        ReportedDuty::duty,
                        ReportedDuty::controller,
                        ReportedDuty::state,
                        one -> one.verdict().plain(),
                        one -> one.limit() == null ? null : one.limit().plain(),
                        one -> one.filed().stream()
                                .map(filed -> filed.cites().get(0))
                                .toList(),
                        one -> one.perhaps().stream()
                                .map(filed -> filed.cites().get(0))
                                .toList())
                .containsExactlyInAnyOrderElementsOf(told.duties.stream()
                        .filter(ToldAlikeTest::isToldOf)
                        .map(ToldAlikeTest::asReported)
                        .toList());
        assertThat(reported)
                .extracting(ReportedDuty::verdict)
                .map(Sentence::cites)
                .allMatch(cites -> !cites.isEmpty());
        List<String> sentences = page.sections().stream()
                .flatMap(section -> section.sentences().stream())
                .map(Sentence::plain)
                .toList();
        assertThat(told.duties)
                .filteredOn(duty -> duty.rule() != null && isToldOf(duty))
                .allSatisfy(duty -> assertThat(sentences)
                        .anyMatch(sentence -> sentence.startsWith(duty.rule().name())
                                && sentence.contains(duty.clock().said())));
    }

    private static Tuple asReported(Duty duty) {
        DutyClock clock = duty.clock();
        String word = duty.rule() == null ? duty.regime() : duty.rule().name();
        return tuple(
                word.isEmpty() ? null : word,
                duty.controller(),
                clock.state(),
                clock.said(),
                clock.state() == State.NO_LIMIT ? null : clock.ends().limitSaid(),
                duty.filings().stream().map(FilingEntry::post).toList(),
                duty.perhapsFiled().stream().map(FilingEntry::post).toList());
    }

    private static boolean isToldOf(Duty duty) {
        return !duty.assessments().isEmpty()
                || !duty.filings().isEmpty()
                || !duty.perhapsFiled().isEmpty()
                || duty.clock().begun().startedBy() != null
                || !duty.limitsPassed().isEmpty()
                || duty.course().decidedNotTo() != null;
    }

    @Property(tries = TRIES)
    void whatWasToldAsFiledAndWithdrawn(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        EvaluationPage report = told.history.page(new EvaluationReport(), told.reading);
        List<List<Integer>> reported = report.duties().stream()
                .map(one -> one.withdrawn().stream()
                        .flatMap(sentence -> sentence.cites().stream())
                        .sorted()
                        .toList())
                .toList();
        assertThat(reported)
                .containsExactlyInAnyOrderElementsOf(told.duties.stream()
                        .filter(ToldAlikeTest::isToldOf)
                        .map(duty -> duty.withdrawnFilings().stream()
                                .flatMap(ToldAlikeTest::posts)
                                .sorted()
                                .toList())
                        .toList());
        var page = told.history.page(new AuthorityBoard(), told.reading);
        Set<Integer> advised = Stream.of(page.applies(), page.possible(), page.doesNotApply())
                .flatMap(List::stream)
                .flatMap(advice -> advice.withdrawnFilings().stream())
                .map(WithdrawnFiling::post)
                .collect(Collectors.toSet());
        Set<Integer> asked = told.duties.stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .flatMap(duty -> duty.withdrawnFilings().stream())
                .filter(one -> !one.perhaps())
                .map(WithdrawnFiling::post)
                .collect(Collectors.toSet());
        assertThat(advised).containsAll(asked);
        assertThat(told.duties)
                .filteredOn(duty -> duty.clock().state() == State.PASSED)
                .allSatisfy(
                        duty -> assertThat(duty.withdrawnFilings()).allSatisfy(one -> assertThat(LastingWords.of(duty))
                                .containsOnlyOnce("är återkallad i nr %d".formatted(one.withdrawnIn()))));
    }

    private static Stream<Integer> posts(WithdrawnFiling withdrawn) {
        return Stream.concat(
                Stream.of(withdrawn.post(), withdrawn.withdrawnIn()),
                withdrawn.references().stream().map(FilingEntry.Reference::post));
    }

    @Property(tries = TRIES)
    void theRecordOfTheBreach(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        told.history.page(new BreachRecord(), told.reading).entries().stream()
                .filter(entry -> entry.undone().isEmpty())
                .forEach(entry -> isOf(told, entry));
    }

    /** Of whom only a supplement was filed, nothing tells of a duty to notify. */
    private static void isOf(Told told, Entry entry) {
        List<Duty> notify = told.of(entry, "GDPR33.NOTIFY");
        assertThat(notify).hasSizeLessThanOrEqualTo(1);
        assertThat(notify.isEmpty() && told.of(entry, "GDPR33.SUPPLEMENT").isEmpty())
                .isFalse();
        List<Value> notified =
                entry.cells().get(RecordField.NOTIFIED_AT.ordinal()).values();
        assertThat(notified.stream().filter(value -> !isPerhaps(value)))
                .flatExtracting(Value::posts)
                .containsExactlyInAnyOrderElementsOf(notify.stream()
                        .flatMap(duty -> duty.filings().stream())
                        .filter(filing -> filing.stage() == Stage.INITIAL)
                        .map(FilingEntry::post)
                        .toList());
        assertThat(notified.stream().filter(value -> isPerhaps(value)).flatMap(value -> value.posts().stream()))
                .allSatisfy(post -> assertThat(notify)
                        .noneMatch(duty -> duty.clock().said().contains("ingen post säger att något är lämnat")));
        boolean asked = entry.missing().stream().map(Missing::field).anyMatch(RecordField.LATE_REASONS::equals);
        assertThat(notify).allSatisfy(duty -> assertThat(asked)
                .as(duty.clock().said())
                .isEqualTo(mayBeLate(duty.clock().state()) && duty.delays().isEmpty()));
    }

    private static boolean isPerhaps(Value value) {
        return value.toString().contains("den kan gälla detta");
    }

    private static boolean mayBeLate(State state) {
        return switch (state) {
            case LATE, PASSED, UNCERTAIN, NOT_STARTED -> true;
            case MET, RUNNING, DOES_NOT_APPLY, NOT_TO_FILE, NO_LIMIT, OUTSIDE -> false;
        };
    }

    @Property(tries = TRIES)
    void theOpenPoints(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        assertThat(told.history.page(new OpenPoints(), told.reading).ticking().limits())
                .extracting(
                        RunningLimit::duty,
                        RunningLimit::controller,
                        RunningLimit::state,
                        RunningLimit::said,
                        RunningLimit::limit)
                .containsExactlyInAnyOrderElementsOf(told.duties.stream()
                        .filter(duty -> duty.rule() != null && duty.clock().isOpen())
                        .map(duty -> tuple(
                                duty.rule().name(),
                                duty.controller(),
                                duty.clock().state(),
                                duty.clock().said(),
                                duty.clock().ends().limit()))
                        .toList());
    }

    @Property(tries = TRIES)
    void whatIsOwedWithoutHours(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        assertThat(told.history.page(new OpenPoints(), told.reading).awaited().owedDuties())
                .extracting(OwedDuty::duty, OwedDuty::controller, OwedDuty::said)
                .isSubsetOf(told.duties.stream()
                        .filter(duty -> duty.rule() != null && !duty.course().isDecidedNotToInform())
                        .map(duty -> tuple(
                                duty.rule().name(),
                                duty.controller(),
                                duty.clock().said()))
                        .toList());
    }

    @Property(tries = TRIES)
    void theDecisionsNotToInform(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        List<Sentence> verdicts = told.history.page(new EvaluationReport(), told.reading).duties().stream()
                .map(ReportedDuty::verdict)
                .toList();
        assertThat(told.duties)
                .filteredOn(duty -> duty.course().notInforming() != null)
                .allSatisfy(duty -> {
                    int post = duty.course().notInforming().post();
                    assertThat(duty.clock().said()).contains("I nr %d beslutades att inte informera: ".formatted(post));
                    assertThat(verdicts)
                            .anyMatch(verdict ->
                                    verdict.plain().equals(duty.clock().said())
                                            && verdict.cites().contains(post));
                });
    }

    @Property(tries = TRIES)
    void theLimitsThatTheClockRecords(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        DutyBoard board = new DutyBoard();
        PassedLimits passed = board.passedLimits(View.of(board, told.history.posts()), told.reading.now());
        assertThat(passed.unrecorded()).extracting(Passing::event).allSatisfy(limit -> assertThat(told.duties)
                .anyMatch(duty -> duty.regime().equals(limit.regime())
                        && sameName(duty.controller(), limit.controller())
                        && duty.clock().state() == State.PASSED
                        && duty.clock().settledBy() == null
                        && readings(duty.clock()).anyMatch(ends -> isOf(limit, ends))));
        List<Integer> recorded = passed.unrecorded().stream()
                .map(limit -> told.history.records(limit.event()))
                .toList();
        assertThat(told.history.page(board, told.reading).duties())
                .flatExtracting(Duty::warnings)
                .noneMatch(warning ->
                        recorded.stream().anyMatch(nr -> warning.startsWith("Nr %d säger att".formatted(nr))));
    }

    @Property(tries = TRIES)
    void nothingIsCertainOrRecordedOfWhatMayBeOthersOrFiled(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        DutyBoard board = new DutyBoard();
        View<DutyRow> view = View.of(board, told.history.posts());
        List<DutyFiling> first = board.filed(view.known(told.reading), row -> row, told.reading.now()).stream()
                .filter(filing -> filing.event().stage() == Stage.INITIAL && filing.countsTo("GDPR33.NOTIFY"))
                .filter(filing -> filing.when().canHaveHappenedBy(told.reading.now()))
                .toList();
        assertThat(told.duties).allSatisfy(duty -> {
            Party party = new Party(
                    duty.breach() == null ? 0 : duty.breach(), duty.controller() == null ? "" : duty.controller());
            if (duty.clock().state() == State.PASSED && duty.regime().equals("GDPR33.NOTIFY")) {
                assertThat(first).noneMatch(filing -> filing.attribution().mayBeOf(party));
            }
            if (duty.clock().state() == State.PASSED) {
                assertThat(duty.filings())
                        .noneMatch(filing ->
                                Interval.of(filing.happened().occurred()).canHaveHappenedBy(told.reading.now()));
            }
            if (duty.clock().state() == State.MET) {
                assertThat(duty.filings())
                        .filteredOn(filing ->
                                Objects.equals(filing.post(), duty.clock().settledBy()))
                        .allMatch(filing -> filing.rightRecipient() == null);
            }
            if (duty.clock().provided() != null) {
                assertThat(duty.clock().state()).isNotIn(State.PASSED, State.MET, State.LATE);
                assertThat(duty.clock().said()).startsWith(duty.clock().provided());
                assertThat(LastingWords.of(duty)).startsWith(duty.clock().provided());
            }
        });
    }

    @Property(tries = TRIES)
    void theBoardOnTheWall(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        assertThat(told.history.page(new Status(), told.reading).limits())
                .extracting(RunningLimit::duty, RunningLimit::controller, RunningLimit::state, RunningLimit::said)
                .containsExactlyInAnyOrderElementsOf(told.duties.stream()
                        .filter(duty -> duty.rule() != null && duty.clock().isOpen())
                        .map(duty -> tuple(
                                duty.rule().name(),
                                duty.controller(),
                                duty.clock().state(),
                                duty.clock().said()))
                        .toList());
    }

    /** How it ends by each reading of the law. */
    private static Stream<Ending> readings(DutyClock clock) {
        return Stream.concat(Stream.of(clock.ends()), clock.readings().stream().map(Counted::ends));
    }

    private static boolean isOf(LimitPassed passed, Ending ends) {
        return Stream.of(ends.limit(), ends.latestLimit())
                .filter(Objects::nonNull)
                .map(limit -> passed.limit() instanceof When.Day ? limit.minusMillis(1) : limit)
                .anyMatch(limit -> isWithin(limit, passed.limit()));
    }

    private static boolean isWithin(Instant limit, When told) {
        return !limit.isBefore(told.earliest()) && limit.isBefore(told.end());
    }

    @Property(tries = TRIES)
    void whomToTell(@ForAll long seed, @ForAll @IntRange(max = 40) int size) {
        Told told = Told.of(seed, size);
        var page = told.history.page(new AuthorityBoard(), told.reading);
        Stream.of(page.applies(), page.possible(), page.doesNotApply())
                .flatMap(List::stream)
                .forEach(advice -> isOf(told.duties, advice));
    }

    private static void isOf(List<Duty> duties, Advice advice) {
        List<Duty> ours = duties.stream()
                .filter(duty -> duty.regime().equals(advice.regime()))
                .toList();
        Set<Integer> counted = duties.stream()
                .flatMap(duty -> duty.filings().stream())
                .map(FilingEntry::post)
                .collect(Collectors.toSet());
        assertThat(advice.filings())
                .containsExactlyInAnyOrderElementsOf(ours.stream()
                        .flatMap(duty -> Stream.concat(
                                duty.filings().stream(),
                                duty.perhapsFiled().stream().filter(one -> !counted.contains(one.post()))))
                        .distinct()
                        .toList());
        assertThat(advice.decisions())
                .extracting(Decision::post)
                .containsExactlyInAnyOrderElementsOf(ours.stream()
                        .flatMap(duty -> duty.assessments().stream())
                        .map(Assessment::post)
                        .distinct()
                        .toList());
        boolean decidedNotToInform =
                !ours.isEmpty() && ours.stream().allMatch(duty -> duty.course().isDecidedNotToInform());
        if (decidedNotToInform && advice.decisions().isEmpty()) {
            assertThat(advice.conclusion().answer()).isEqualTo(Answer.DOES_NOT_APPLY);
        }
        if (advice.conclusion().answer() == Answer.DOES_NOT_APPLY) {
            assertThat(ours)
                    .as(advice.regime() + ": " + advice.conclusion().said())
                    .noneMatch(duty -> duty.clock().isOpen());
        }
    }

    private static boolean sameName(@Nullable String one, @Nullable String other) {
        return TypedName.same(one == null ? "" : one, other == null ? "" : other);
    }
}
