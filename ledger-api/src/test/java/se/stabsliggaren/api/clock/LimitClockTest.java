package se.stabsliggaren.api.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.PostAppender;
import se.stabsliggaren.api.store.CountedStatements;
import se.stabsliggaren.api.store.Database;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.api.view.Projections;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.Duty;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.sight.Sight;

/** A limit that passes is recorded by the ledger itself, once, on any number of nodes, running or not. */
@ParameterizedClass
@EnumSource(Kind.class)
class LimitClockTest {

    private static final Instant LIMIT = Instant.parse("2024-11-09T11:00:00Z");
    private static final Instant BEFORE = LIMIT.minus(Duration.ofMinutes(1));
    private static final Instant AFTER = LIMIT.plus(Duration.ofHours(1)).plusSeconds(1);

    private final DutyBoard duties = new DutyBoard();
    private final Projections projections = new Projections(List.of(duties));
    private final Database database;
    private final TestLedger ledger;
    private final LimitClock clock;
    private final String log;
    private final int aware;

    LimitClockTest(Kind kind) {
        database = kind.open();
        ledger = node();
        clock = clock(ledger);
        log = ledger.openIncident();
        record(new BreachSuspected(Text.of("Filer saknas."), List.of("socialnämnden"), null), null);
        aware = becameAware("2024-11-06T11:00Z", null);
    }

    @AfterEach
    void close() {
        ledger.close();
        database.close();
    }

    @Test
    void itIsRecordedWhenItPassesAndNotBefore() {
        at(BEFORE, clock);
        assertThat(passed()).isEmpty();
        at(AFTER, clock);
        Post post = passed().getFirst();
        assertThat(post.event()).isEqualTo(limit("2024-11-09T11:00Z"));
        assertThat(post.entry().occurred()).isEqualTo(Occurred.at(When.parse("2024-11-09T11:00Z")));
        assertThat(post.recordedAt()).isBetween(AFTER, AFTER.plusSeconds(1));
        assertThat(post.entry().by().via()).isEqualTo(Via.CLOCK);
        assertThat(post.entry().by().function()).isEqualTo("liggaren");
        assertThat(post.entry().remarks()).isEmpty();

        at(AFTER.plus(Duration.ofDays(90)), clock);
        assertThat(passed()).hasSize(1);
    }

    @Test
    void whatPassedWhileNobodyRanIsRecordedAtTheStart() {
        try (TestLedger later = node()) {
            later.showsClock(LIMIT.plus(Duration.ofDays(3)));
            clock(later).step();
        }
        assertThat(passed()).singleElement().satisfies(post -> {
            assertThat(post.recordedAt()).isAfter(LIMIT.plus(Duration.ofDays(3)));
            assertThat(post.entry().occurred()).isEqualTo(Occurred.at(When.parse("2024-11-09T11:00Z")));
        });
    }

    @Test
    void theNodeThatComesSecondFindsItRecorded() {
        try (TestLedger second = node()) {
            PostAppender slow = (into, drafts, recorder, ifLast, request) -> {
                at(AFTER, clock);
                return second.recording().record(into, drafts, recorder, ifLast, request);
            };
            at(AFTER, second, clock(second, slow));
            assertThat(passed()).hasSize(1);
        }
    }

    @Test
    void manyNodesThatLookAtTheSameMomentRecordItOnce() throws Exception {
        List<TestLedger> nodes = List.of(node(), node(), node());
        try (ExecutorService together = Executors.newFixedThreadPool(nodes.size())) {
            List<LimitClock> clocks = nodes.stream().map(this::clock).toList();
            nodes.forEach(node -> node.showsClock(AFTER));
            List<Future<?>> looks = new ArrayList<>();
            for (LimitClock each : clocks) {
                looks.add(together.submit(each::step));
            }
            for (Future<?> look : looks) {
                look.get();
            }
            assertThat(passed()).hasSize(1);
        } finally {
            nodes.forEach(TestLedger::close);
        }
    }

    @Test
    void whatIsFiledWhileItIsCountedIsNotOvertaken() {
        PostAppender slow = (into, drafts, recorder, ifLast, request) -> {
            record(filed(), "2024-11-09T10:00Z");
            return ledger.recording().record(into, drafts, recorder, ifLast, request);
        };
        at(AFTER, ledger, clock(ledger, slow));
        assertThat(passed()).isEmpty();
    }

    @Test
    void whoRecordsAtTheSameTimeHindersItNoLongerThanTheyRecord() {
        int[] noted = {0};
        PostAppender busy = (into, drafts, recorder, ifLast, request) -> {
            if (noted[0]++ < 2) {
                ledger.note(log, "Något händer.");
            }
            return ledger.recording().record(into, drafts, recorder, ifLast, request);
        };
        at(AFTER, ledger, clock(ledger, busy));
        assertThat(passed()).hasSize(1);
        assertThat(noted[0]).isEqualTo(3);
    }

    @Test
    void aLimitThatACorrectionMovesIsRecordedWhenItPassesToo() {
        at(AFTER, clock);
        becameAware("2024-11-06T15:00Z", aware);
        at(AFTER.plusSeconds(60), clock);
        assertThat(passed()).hasSize(1);
        at(AFTER.plus(Duration.ofHours(4)), clock);
        assertThat(passed())
                .extracting(Post::event)
                .containsExactly(limit("2024-11-09T11:00Z"), limit("2024-11-09T15:00Z"));
    }

    @Test
    void aLimitThatACorrectionMovedIntoThePastIsRecordedAtTheNextLook() {
        at(BEFORE, clock);
        becameAware("2024-11-06T08:00Z", aware);
        at(BEFORE.plusSeconds(20), clock);
        assertThat(passed()).extracting(Post::event).containsExactly(limit("2024-11-09T08:00Z"));
    }

    @Test
    void whatSomebodyTookBackIsNotSaidAgain() {
        at(AFTER, clock);
        record(new PostWithdrawn(Ref.to(passed().getFirst().number()), Text.of("Anmält på papper.")), null);
        at(AFTER.plus(Duration.ofDays(1)), clock);
        try (TestLedger another = node()) {
            at(AFTER.plus(Duration.ofDays(1)), another, clock(another));
        }
        assertThat(passed()).hasSize(1);
    }

    @Test
    void itIsRecordedAfterTheIncidentWasClosedAndNobodyIsAskedAboutThat() {
        record(new IncidentClosed(null), null);
        at(AFTER, clock);
        assertThat(passed())
                .singleElement()
                .satisfies(post -> assertThat(post.entry().remarks()).isEmpty());
    }

    @Test
    void itSaysNoMoreThanEveryReaderSeesOfWhatStartedIt() {
        record(new PostHidden(Ref.to(aware), null, Text.of("Namnger fel person.")), null);
        at(AFTER, clock);
        assertThat(passed()).extracting(Post::event).containsExactly(limit("2024-11-09T11:00Z"));
        assertThat(duties.passedLimits(ledger.views().view(duties, log, Sight.LEAST), AFTER)
                        .unrecorded())
                .as("nor is it counted otherwise by who sees the least")
                .isEmpty();
    }

    @Test
    void aViewAsReadAtAnEarlierPostDoesNotKnowIt() {
        at(AFTER, clock);
        int post = passed().getFirst().number();
        assertThat(page(post).limitsPassed()).containsExactly(post);
        assertThat(page(post - 1).limitsPassed()).isEmpty();
    }

    @Test
    void whereNothingHappenedOneStatementTellsSoHoweverManyIncidentsThereAre() {
        CountedStatements counted = new CountedStatements(database);
        LimitClock looking = new LimitClock(
                duties,
                ledger.directory(),
                counted.posts(),
                ledger.views(),
                ledger.recording(),
                ledger.wall(),
                ledger.heads()::goesOn,
                each -> "c3");
        for (int more : List.of(1, 7)) {
            for (int i = 0; i < more; i++) {
                ledger.openIncident();
            }
            at(BEFORE, looking);
            assertThat(counted.during(looking::step)).isEqualTo(1);
        }
        at(AFTER, looking);
        assertThat(passed()).hasSize(1);
    }

    @Test
    void ofALogThatDoesNotGoOnNothingIsRecorded() {
        ledger.showsClock(AFTER);
        new LimitClock(
                        duties,
                        ledger.directory(),
                        ledger.posts(),
                        ledger.views(),
                        ledger.recording(),
                        ledger.wall(),
                        each -> false,
                        each -> "c3")
                .step();
        assertThat(passed()).isEmpty();
    }

    private Duty page(int post) {
        ReadOptions reading = new ReadOptions("L1-2024-1", false, AFTER, AFTER, post, false, null);
        return duties.page(ledger.views().view(duties, log, Sight.WHOLE), reading).duties().stream()
                .filter(duty -> duty.regime().equals("GDPR33.NOTIFY"))
                .findFirst()
                .orElseThrow();
    }

    private TestLedger node() {
        return TestLedger.over(database, projections);
    }

    private LimitClock clock(TestLedger node) {
        return clock(node, node.recording());
    }

    private LimitClock clock(TestLedger node, PostAppender recording) {
        return new LimitClock(
                duties,
                node.directory(),
                node.posts(),
                node.views(),
                recording,
                node.wall(),
                node.heads()::goesOn,
                each -> "c3");
    }

    private void at(Instant moment, LimitClock looking) {
        at(moment, ledger, looking);
    }

    private static void at(Instant moment, TestLedger node, LimitClock looking) {
        node.showsClock(moment);
        looking.step();
    }

    private LimitPassed limit(String limit) {
        return new LimitPassed("GDPR33.NOTIFY", "socialnämnden", When.parse(limit), Ref.to(aware));
    }

    private int becameAware(String when, @Nullable Integer corrects) {
        Event event = new BecameAware(Ref.to(3), List.of("socialnämnden"), Person.of("chefen"), null);
        return record(event, when, corrects);
    }

    private static Event filed() {
        return new DutyFiled("GDPR33.NOTIFY", "IMY", "socialnämnden", Stage.INITIAL, null, null, null, null);
    }

    private int record(Event event, @Nullable String when) {
        return record(event, when, null);
    }

    private int record(Event event, @Nullable String when, @Nullable Integer corrects) {
        Draft draft = Draft.of(event).correcting(corrects == null ? null : Ref.to(corrects));
        Draft timed = when == null ? draft : draft.withOccurred(Occurred.at(When.parse(when)));
        return ledger.recording()
                .record(log, List.of(timed), LOG_KEEPER, null, null)
                .getFirst()
                .post()
                .number();
    }

    private List<Post> passed() {
        return ledger.posts().posts(log, 0, 1000).stream()
                .map(StoredPost::post)
                .filter(post -> post.event() instanceof LimitPassed)
                .toList();
    }
}
