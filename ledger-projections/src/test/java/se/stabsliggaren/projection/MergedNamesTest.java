package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Reach;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Masked;
import se.stabsliggaren.format.NamesIn;
import se.stabsliggaren.naming.SideBySide;
import se.stabsliggaren.projection.duties.DutyBoard;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.openpoints.OpenPoints;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Remarked;
import se.stabsliggaren.projection.status.Status;
import se.stabsliggaren.projection.status.StatusPage;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.timeline.Timeline;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** What is told under names of which a post says that they mean the same. */
class MergedNamesTest {

    private static final Instant NOW = Instant.parse("2024-11-12T08:00:00Z");
    private static final NamesMerged PLATINA =
            new NamesMerged(NameKind.SYSTEM, List.of("Platinna", "Platina"), "Platina", Text.of("felskrivet"));

    private final History history = new History();

    @Example
    void areTwoSystemsUntilThePostAndOneAfterIt() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        int second = history.records(status("Platina", SystemStatus.RESTORED));
        assertThat(systems(history.reading())).containsExactly("Platina", "Platinna");

        int merge = history.records(PLATINA);
        assertThat(systems(history.reading())).containsExactly("Platina");
        assertThat(board(history.reading()).systems().getFirst().condition().status())
                .isEqualTo(SystemStatus.RESTORED);
        assertThat(board(history.reading()).heading().names())
                .containsExactly(
                        "Systemet ”Platina” är också det som kallas ”Platinna”, enligt nr %d.".formatted(merge));

        assertThat(systems(at(second))).containsExactly("Platina", "Platinna");
        assertThat(board(at(second)).heading().names()).isEmpty();
        assertThat(systems(at(first))).containsExactly("Platinna");
    }

    @Example
    void areTwoAgainOnceThePostIsWithdrawn() {
        history.records(status("Platinna", SystemStatus.DOWN));
        history.records(status("Platina", SystemStatus.RESTORED));
        int merge = history.records(PLATINA);
        history.records(new PostWithdrawn(Ref.to(merge), Text.of("Två olika.")));
        assertThat(systems(history.reading())).containsExactly("Platina", "Platinna");
        assertThat(board(history.reading()).heading().names()).isEmpty();
    }

    @Example
    void areCalledAsACorrectionOfThePostSays() {
        history.records(status("Platinna", SystemStatus.DOWN));
        int merge = history.records(PLATINA);
        history.correcting(merge, "fel namn")
                .records(new NamesMerged(NameKind.SYSTEM, PLATINA.spellings(), "Ärendesystemet", null));
        assertThat(systems(history.reading())).containsExactly("Ärendesystemet");
    }

    @Example
    void areToldOfOnceHoweverManyPostsSayIt() {
        history.records(status("Platinna", SystemStatus.DOWN));
        int first = history.records(PLATINA);
        int second = history.records(
                new NamesMerged(NameKind.SYSTEM, List.of("Platina", "Plattina"), "Ärendesystemet", null));
        assertThat(board(history.reading()).heading().names())
                .containsExactly(
                        "Systemet ”Ärendesystemet” är också det som kallas ”Platinna” och ”Platina” och ”Plattina”, enligt nr %d, %d."
                                .formatted(first, second));
    }

    @Example
    void areNotToldOfOnAPageMadeOfPostsThatHaveNoneOfThem() {
        history.records(status("Platinna", SystemStatus.DOWN));
        history.records(PLATINA);
        assertThat(history.page(new DutyBoard()).heading().names()).isEmpty();
        history.records(filed("Integritetsskyddsmyndigheten"));
        history.records(new NamesMerged(NameKind.BODY, List.of("Integritetsskyddsmyndigheten", "IMY"), "IMY", null));
        assertThat(history.page(new DutyBoard()).heading().names())
                .singleElement()
                .asString()
                .startsWith("Organisationen ”IMY”");
    }

    @Example
    void areNamedOnceInAListThatHasBoth() {
        history.records(new SystemStatusChanged(
                new Scope(Reach.GROUP, List.of(), List.of("Platinna", "Lön", "Platina")),
                SystemStatus.DOWN,
                null,
                null,
                null));
        history.records(PLATINA);
        assertThat(systems(history.reading())).containsExactly("Lön", "Platina");
    }

    @Example
    void areOneSystemThoughBothWereRegistered() {
        int first = history.records(registered("Platinna"));
        int second = history.records(registered("Platina"));
        history.records(new SystemStatusChanged(Scope.system(first), SystemStatus.DOWN, null, null, null));
        history.records(new SystemStatusChanged(Scope.system(second), SystemStatus.RESTORED, null, null, null));
        assertThat(systems(history.reading())).hasSize(2);
        history.records(PLATINA);
        assertThat(systems(history.reading())).containsExactly("Platina");
    }

    @Example
    void areCountedUnderOneNameInTheEvaluation() {
        history.records(filed("Integritetsskyddsmyndigheten"));
        history.records(filed("Integritetskyddsmyndigheten"));
        assertThat(delays()).hasSize(2);
        history.records(new NamesMerged(
                NameKind.BODY, List.of("Integritetsskyddsmyndigheten", "Integritetskyddsmyndigheten"), "IMY", null));
        assertThat(delays()).containsExactly("Från kännedom till den första anmälan hos IMY");
    }

    @Example
    void standInThePostAsTheyWereTyped() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        history.records(PLATINA);
        Timeline timeline = new Timeline();
        var page = timeline.post(View.of(timeline, history.seen()), history.reading(), first);
        assertThat(Part.plain(page.item().line())).contains("Platinna");
    }

    @Example
    void areAskedAboutByBothSpellingsUntilAPostSaysThatTheyAreTheSame() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        history.remarked(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first)).records(status("Platina", SystemStatus.DOWN));
        assertThat(history.page(new OpenPoints()).remarks())
                .extracting(Remarked::remarks)
                .containsExactly(
                        List.of("Systemet ”Platina” kallas i nr %d ”Platinna”; är det samma?".formatted(first)));
        assertThat(history.page(new OpenPoints()).remarks())
                .extracting(Remarked::namedIn)
                .containsExactly(first);
        int merge = history.records(PLATINA);
        assertThat(history.page(new OpenPoints()).remarks()).isEmpty();
        history.records(new PostWithdrawn(Ref.to(merge), Text.of("Två olika.")));
        assertThat(history.page(new OpenPoints()).remarks()).hasSize(1);
    }

    @Example
    void areNotAskedAboutInThePostThatWasRemarkedOnceAPostSaysThatTheyAreTheSame() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        int second = history.remarked(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first))
                .records(status("Platina", SystemStatus.DOWN));
        String named = "Systemet ”Platina” kallas i nr %d ”Platinna”".formatted(first);
        assertThat(remarks(second)).containsExactly(named + "; är det samma?");
        int merge = history.records(PLATINA);
        assertThat(remarks(second)).containsExactly(named + ", och de är sammanförda.");
        history.records(new PostWithdrawn(Ref.to(merge), Text.of("Två olika.")));
        assertThat(remarks(second)).containsExactly(named + "; är det samma?");
    }

    @Example
    void areStillAskedAboutWhereOnlyTheOtherTwoWereAnswered() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        int second = history.records(status("Lifecarre", SystemStatus.DOWN));
        history.remarked(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first, second))
                .records(new SystemStatusChanged(
                        new Scope(Reach.GROUP, List.of(), List.of("Platina", "Lifecare")),
                        SystemStatus.DOWN,
                        null,
                        null,
                        null));
        history.records(PLATINA);
        assertThat(history.page(new OpenPoints()).remarks())
                .extracting(Remarked::remarks)
                .containsExactly(
                        List.of("Systemet ”Lifecare” kallas i nr %d ”Lifecarre”; är det samma?".formatted(second)));
    }

    private List<String> remarks(int post) {
        Timeline timeline = new Timeline();
        return timeline.post(View.of(timeline, history.seen()), history.reading(), post)
                .item()
                .recording()
                .remarks();
    }

    @Example
    void areAskedAboutWithoutANameThatTheReaderMayNotKnow() {
        int first = history.records(status("Platinna", SystemStatus.DOWN));
        history.remarked(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first)).records(status("Platina", SystemStatus.DOWN));
        List<Post> masked = withheld(first);
        OpenPoints points = new OpenPoints();
        assertThat(points.page(View.of(points, masked), history.reading()).remarks())
                .singleElement()
                .satisfies(remarked -> assertThat(remarked.remarks())
                        .singleElement()
                        .asString()
                        .contains("nr " + first)
                        .doesNotContain("Platinna"));
    }

    @Example
    void areAskedAboutByNumberAloneWhereTheEarlierPostHadNotHappened() {
        int first = history.occurred("2024-11-07T12:00Z").records(status("Platinna", SystemStatus.DOWN));
        int second = history.remarked(Remark.of(RemarkKind.NAME_NEARLY_KNOWN, first))
                .occurred("2024-11-06T09:00Z")
                .records(status("Platina", SystemStatus.DOWN));
        ReadOptions before =
                new ReadOptions("L1-2024-3", false, NOW, null, null, false, Instant.parse("2024-11-06T13:00:00Z"));
        String byNumber = RemarkKind.NAME_NEARLY_KNOWN.sentence(List.of(Ref.to(first)));
        assertThat(history.page(new OpenPoints(), before).remarks())
                .extracting(Remarked::remarks)
                .containsExactly(List.of(byNumber));
        Timeline timeline = new Timeline();
        assertThat(timeline.post(View.of(timeline, history.seen()), before, second)
                        .item()
                        .recording()
                        .remarks())
                .containsExactly(byNumber);
    }

    @Example
    void areTwoForAReaderFromWhomThePostIsWithheld() {
        history.records(status("Platinna", SystemStatus.DOWN));
        history.records(status("Platina", SystemStatus.RESTORED));
        int merge = history.records(new NamesMerged(
                NameKind.SYSTEM, List.of("Platinna", "Platina"), "Hemliga systemet", Text.of("felskrivet")));
        Status status = new Status();
        StatusPage page = status.page(View.of(status, withheld(merge)), history.reading());
        assertThat(page.systems()).extracting(line -> line.which().system()).containsExactly("Platina", "Platinna");
        assertThat(page.toString()).doesNotContain("Hemliga");
    }

    /**
     * A page is the one that would be there if everybody had typed the name so from the start. Only of a post that has both
     * side by side the head tells more.
     */
    @Property(tries = 150)
    void areToldAsIfEverybodyHadTypedThemSo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Post> typed = new ArrayList<>();
        List<Post> called = new ArrayList<>();
        for (Post post : RandomHistory.of(seed, size)) {
            Post plain = post.event() instanceof NamesMerged || hasBothSideBySide(post.event())
                    ? History.saying(post, new NoteWritten(Text.of("annat"), null, null))
                    : post;
            typed.add(plain);
            called.add(History.saying(plain, NamesIn.map(plain.event(), MergedNamesTest::called)));
        }
        for (NameKind kind : NameKind.values()) {
            History after = new History();
            after.records(new NamesMerged(kind, List.of("ord 0", "ord 1"), "Namnet", null));
            Post last = numbered(after.posts().getFirst(), typed.getLast(), typed.size() + 1);
            typed.add(last);
            called.add(last);
        }
        for (Projection<?, ?> projection : EveryProjection.all()) {
            if (!(projection instanceof Timeline)) {
                assertThat(page(projection, typed, null))
                        .as(projection.name())
                        .isEqualTo(page(projection, called, null));
                assertThat(page(projection, typed, size).toString())
                        .as(projection.name())
                        .isEqualTo(
                                page(projection, typed.subList(0, size), size).toString());
            }
        }
    }

    private static boolean hasBothSideBySide(Event event) {
        return SideBySide.in(event).stream().anyMatch(list -> list.typed().containsAll(List.of("ord 0", "ord 1")));
    }

    private static String called(NameKind kind, String name) {
        return name.equals("ord 0") || name.equals("ord 1") ? "Namnet" : name;
    }

    private static Post numbered(Post post, Post after, int number) {
        return new Post(after.log(), number, after.recordedAt().plusSeconds(number), post.clock(), post.entry());
    }

    private static <R, P> P page(Projection<R, P> projection, List<Post> posts, @Nullable Integer at) {
        return projection.page(
                View.of(projection, posts), new ReadOptions("L1-2024-3", false, NOW, null, at, false, null));
    }

    private List<Post> withheld(int number) {
        return history.seen().stream()
                .map(post -> post.number() == number ? Masked.unknown(post, "OSL 18:8") : post)
                .toList();
    }

    private ReadOptions at(int post) {
        return new ReadOptions("L1-2024-3", false, NOW, null, post, false, null);
    }

    private StatusPage board(ReadOptions reading) {
        return history.page(new Status(), reading);
    }

    private List<String> systems(ReadOptions reading) {
        return board(reading).systems().stream()
                .map(line -> line.which().system())
                .sorted()
                .toList();
    }

    private List<String> delays() {
        return history.page(new EvaluationReport())
                .toString()
                .lines()
                .flatMap(line -> java.util.regex.Pattern.compile("Från kännedom till den första anmälan hos [^,\\]]+")
                        .matcher(line)
                        .results())
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    private static DutyFiled filed(String recipient) {
        return new DutyFiled(null, recipient, null, Stage.INITIAL, null, null, null, null);
    }

    private static SystemRegistered registered(String name) {
        return new SystemRegistered(name, null, null, null, null, null, null, null, List.of());
    }

    private static SystemStatusChanged status(String system, SystemStatus status) {
        return new SystemStatusChanged(Scope.named(system), status, null, null, null);
    }
}
