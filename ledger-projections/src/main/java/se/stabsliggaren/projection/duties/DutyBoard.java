package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Anmälningsplikter och frister. */
public final class DutyBoard implements Projection<DutyRow, DutiesPage> {

    private final Regimes regimes;

    public DutyBoard() {
        this(Regimes.packs());
    }

    public DutyBoard(Regimes regimes) {
        this.regimes = regimes;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public @Nullable DutyRow keep(Post post) {
        return DutyRow.of(post.event());
    }

    @Override
    public DutiesPage page(View<DutyRow> view, ReadOptions reading) {
        DutyPosts said = DutyPosts.of(view.known(reading), row -> row, regimes, reading.now());
        List<DutyLine> lines = new DutyLines(said, regimes).all();
        List<Duty> duties = drawn(said, lines);
        return new DutiesPage(
                Heading.of("Anmälningsplikter och frister", view, reading, regimes.readWith()),
                duties.stream().sorted(DutyOrder.byUrgency()).toList(),
                DutyOutcome.byController(duties),
                new UnassessedRegimes(said, regimes, lines).all());
    }

    /**
     * The duties of which no post says whether they apply, for whoever tells what is still open.
     *
     * @param told what the duties keep of a row of another view; null when nothing
     */
    public <R> List<Open> unassessed(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        DutyPosts said = DutyPosts.of(known, told, regimes, now);
        return new UnassessedRegimes(said, regimes, new DutyLines(said, regimes).all()).all();
    }

    /** What can be assessed of an incident: the duties to report that were in force at any time while it lasted. */
    public List<Regime> assessable(View<DutyRow> known, Instant now) {
        Interval span = DutyPosts.of(known, row -> row, regimes, now).span();
        return regimes.inForce(span).stream().filter(Regime::beginsADuty).toList();
    }

    /**
     * Every duty with its clock, in the order of the posts that made them duties: for whoever tells of a limit, so that
     * all tell the same.
     *
     * @param told what the duties keep of a row of another view; null when nothing
     */
    public <R> List<Duty> duties(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        DutyPosts said = DutyPosts.of(known, told, regimes, now);
        return drawn(said, new DutyLines(said, regimes).all());
    }

    private List<Duty> drawn(DutyPosts said, List<DutyLine> lines) {
        StrayLimits strays = StrayLimits.of(said, lines, regimes);
        DutyDrawing drawing = new DutyDrawing(said, strays, said.now());
        return strays.lines().stream().map(drawing::duty).toList();
    }

    /**
     * What was filed, each under its regime and counted to its breach, in the order of the posts: for whoever tells of a
     * filing.
     *
     * @param told what the duties keep of a row of another view; null when nothing
     */
    public <R> List<DutyFiling> filed(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        return List.copyOf(DutyPosts.of(known, told, regimes, now).filed());
    }

    /**
     * The duties with all that was filed, for whoever tells of both.
     *
     * @param told what the duties keep of a row of another view; null when nothing
     */
    public <R> ToldDuties told(View<R> known, Function<R, @Nullable DutyRow> told, Instant now) {
        DutyPosts said = DutyPosts.of(known, told, regimes, now);
        StrayLimits strays = StrayLimits.of(said, new DutyLines(said, regimes).all(), regimes);
        DutyDrawing drawing = new DutyDrawing(said, strays, said.now());
        Map<DutyFiling, WithdrawnFiling> withdrawn = new LinkedHashMap<>();
        said.withdrawn().forEach(one -> withdrawn.put(one, drawing.withdrawn(one, one.regime() == null)));
        return new ToldDuties(
                strays.lines().stream().map(drawing::duty).toList(),
                List.copyOf(said.filed()),
                List.copyOf(said.fallen()),
                withdrawn);
    }

    /** The limits that have passed by a moment and of which no post ever said so: for the clock, which records it. */
    public PassedLimits passedLimits(View<DutyRow> whole, Instant now) {
        View<DutyRow> called = whole.called();
        DutyPosts said = DutyPosts.of(called, row -> row, regimes, now);
        return new LimitWatch(called, now).over(new DutyLines(said, regimes).all());
    }
}
