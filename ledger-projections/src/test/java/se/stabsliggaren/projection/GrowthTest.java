package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.BreachEvent.BecameAware;
import se.stabsliggaren.event.BreachEvent.BreachSuspected;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.event.BreachEvent.RiskJudged;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DelayExplained;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.LimitPassed;
import se.stabsliggaren.event.DutyEvent.ReferenceReceived;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/**
 * What a page takes grows with what is recorded and no faster: of four times the posts about four times as much is
 * allocated while it is made. What looks through all posts for each of them takes sixteen times as much.
 */
class GrowthTest {

    /** Of this history each page of many posts itself says three to four and a half times what that of few says. */
    private static final long SEED = 8;

    private static final int FEW = 1000;
    private static final int MANY = 4 * FEW;

    private static final String NOTIFY = "GDPR33.NOTIFY";

    private static final ReadOptions READING =
            new ReadOptions("L1-2024-3", false, Instant.parse("2026-01-12T08:00:00Z"), null, null, false, null);

    static List<Projection<?, ?>> projections() {
        return EveryProjection.all();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void fourTimesThePostsTakeFourTimesAsMuch(Projection<?, ?> projection) {
        assertThat(growth(projection, size -> RandomHistory.of(SEED, size))).isLessThan(5);
    }

    static Stream<Arguments> matters() {
        Event breach = new BreachSuspected(Text.of("Uppgifter kan ha läckt."), List.of(), null);
        Event decision = new DecisionTaken(
                null, Text.of("Stäng trafiken."), null, List.of(), null, null, null, null, List.of(), null, List.of());
        return Stream.of(Named.of("breach", breach), Named.of("decision", decision))
                .flatMap(matter -> projections().stream()
                        // A message is old by each later post on the same ground, and says so of all of them.
                        .filter(projection -> !(projection instanceof OpenPoints))
                        .map(projection -> Arguments.of(matter, projection)));
    }

    @ParameterizedTest
    @MethodSource("matters")
    void soDoFourTimesThePostsAboutOneMatter(Event matter, Projection<?, ?> projection) {
        assertThat(growth(projection, size -> RandomHistory.about(matter, SEED, size)))
                .isLessThan(5);
    }

    @ParameterizedTest
    @MethodSource("projections")
    void soDoFourTimesTheBreachesThatAreNotified(Projection<?, ?> projection) {
        assertThat(growth(projection, GrowthTest::notified)).isLessThan(5);
    }

    /** Breaches of one controller each, with all that makes a duty of them. */
    private static List<Post> notified(int size) {
        History history = new History();
        while (history.posts().size() < size) {
            String controller = "nämnd " + history.posts().size();
            int breach = history.records(new BreachSuspected(Text.of("läckta uppgifter"), List.of(controller), null));
            int aware = history.records(new BecameAware(Ref.to(breach), List.of(), null, Text.of("loggarna")));
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.RISK, Text.of("få uppgifter"), null));
            history.records(new RiskJudged(Ref.to(breach), List.of(), Risk.HIGH, Text.of("fler uppgifter"), null));
            int assessed = history.records(
                    new DutyAssessed(NOTIFY, null, controller, Verdict.APPLIES, null, Text.of("hög risk"), null));
            history.records(new LimitPassed(NOTIFY, controller, When.parse("2024-11-09T12:00Z"), Ref.to(aware)));
            int filed = history.causedBy(breach)
                    .records(new DutyFiled(NOTIFY, "IMY", controller, Stage.INITIAL, null, null, null, null));
            history.records(new ReferenceReceived(Ref.to(filed), "dnr", "IMY-" + filed));
            history.records(new DelayExplained(Ref.to(filed), Text.of("helg")));
            history.records(new DelayExplained(Ref.to(assessed), Text.of("ingen i tjänst")));
        }
        return history.posts();
    }

    @ParameterizedTest
    @MethodSource("projections")
    void namesThatARemarkAsksAboutAreNotTakenApartForThePage(Projection<?, ?> projection) {
        List<Post> plain = named(RemarkKind.ABOUT_ANOTHER_KIND);
        List<Post> asked = named(RemarkKind.NAME_NEARLY_KNOWN);
        allocated(projection, asked);
        assertThat((double) allocated(projection, asked) / allocated(projection, plain))
                .isLessThan(1.5);
    }

    /** Posts of as many names as one rule looks for, each with a remark on the one before, where one is nearly the same. */
    private static List<Post> named(RemarkKind remarked) {
        History history = new History();
        int before = history.records(down("Lifecarre", 0));
        for (int post = 1; post < FEW / 10; post++) {
            String system = post % 2 == 0 ? "Lifecarre" : "Lifecare";
            before = history.remarked(Remark.of(remarked, before)).records(down(system, post));
        }
        return history.posts();
    }

    private static Event down(String system, int post) {
        List<String> systems = Stream.concat(
                        Stream.of(system),
                        IntStream.range(0, 31).mapToObj(name -> "Verksamhetssystem nummer %d-%d".formatted(post, name)))
                .toList();
        return new SystemStatusChanged(new Scope(Reach.GROUP, List.of(), systems), SystemStatus.DOWN, null, null, null);
    }

    /** How many times as much is allocated for the page of many posts as for that of few. */
    private static double growth(Projection<?, ?> projection, IntFunction<List<Post>> history) {
        List<Post> fewPosts = history.apply(FEW);
        List<Post> manyPosts = history.apply(MANY);
        // What is made once, for whoever reads first, counts for neither.
        allocated(projection, manyPosts);
        long few = allocated(projection, fewPosts);
        long many = allocated(projection, manyPosts);
        return (double) many / few;
    }

    private static <R> long allocated(Projection<R, ?> projection, List<Post> posts) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        View<R> view = View.of(projection, posts);
        long before = threads.getCurrentThreadAllocatedBytes();
        Object page = projection.page(view, READING);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(page).isNotNull();
        return after - before;
    }
}
