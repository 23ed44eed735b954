package se.stabsliggaren.projection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * An invented history, told post by post. What is said of the next post holds for that post alone; each is recorded a
 * minute after the one before unless the clock is set.
 */
public final class History {

    private static final Sight NOTHING_HIDDEN = new Sight(true, false);

    private final List<Post> posts = new ArrayList<>();
    private Instant clock = Instant.parse("2024-11-06T12:00:00Z");
    private String account = "konto-1";
    private String function = "loggförare";
    private @Nullable Occurred occurred;
    private @Nullable Paper paper;
    private @Nullable Source source;
    private @Nullable Integer corrects;
    private @Nullable String reason;
    private @Nullable Integer cause;
    private List<Remark> remarks = List.of();

    /** Sets the clock on the wall, in UTC. */
    public History clock(String instant) {
        clock = Instant.parse(instant);
        return this;
    }

    /** In which function the posts from now on are recorded. */
    public History as(String inFunction) {
        function = inFunction;
        return this;
    }

    /** Under which account the posts from now on are recorded. */
    public History by(String recorder) {
        account = recorder;
        return this;
    }

    public History occurred(String when) {
        return occurred(Occurred.at(When.parse(when)));
    }

    public History occurred(Occurred when) {
        occurred = when;
        return this;
    }

    /** The next post stood on this sheet, written then. */
    public History onPaper(String sheet, String writtenAt) {
        return onPaper(new Paper(sheet, 1, When.parse(writtenAt), null, null));
    }

    public History onPaper(Paper stood) {
        paper = stood;
        return this;
    }

    public History causedBy(int post) {
        cause = post;
        return this;
    }

    public History from(String named) {
        source = new Source(named, null, null);
        return this;
    }

    public History correcting(int post, String because) {
        corrects = post;
        reason = because;
        return this;
    }

    public History remarked(Remark remark) {
        remarks = List.of(remark);
        return this;
    }

    /** Records it, and gives the number it got. */
    public int records(Event event) {
        int number = posts.size() + 1;
        posts.add(
                new Post("exempel.example/ledger/test/incident/1", number, clock, ClockState.SIMULATED, entry(event)));
        clock = clock.plus(Duration.ofMinutes(1));
        occurred = null;
        paper = null;
        source = null;
        corrects = null;
        reason = null;
        cause = null;
        remarks = List.of();
        return number;
    }

    private Entry entry(Event event) {
        return new Entry(
                new By(account, function, paper == null ? Via.WEB : Via.PAPER),
                source,
                occurred == null ? Occurred.assumedAt(When.at(clock)) : occurred,
                paper,
                corrects == null ? null : Ref.to(corrects),
                reason == null ? null : Text.of(reason),
                cause == null ? null : Ref.to(cause),
                remarks,
                event);
    }

    /** The same post, which says this. */
    public static Post saying(Post post, Event event) {
        Entry entry = post.entry();
        return new Post(
                post.log(),
                post.number(),
                post.recordedAt(),
                post.clock(),
                new Entry(
                        entry.by(),
                        entry.source(),
                        entry.occurred(),
                        entry.paper(),
                        entry.corrects(),
                        entry.reason(),
                        entry.causedBy(),
                        entry.remarks(),
                        event));
    }

    public List<Post> posts() {
        return List.copyOf(posts);
    }

    /** The posts as everybody sees them who may not see what was hidden. */
    public List<Post> seen() {
        Coverings coverings = Coverings.none();
        for (Post post : posts) {
            coverings = coverings.after(post);
        }
        Coverings all = coverings;
        return posts.stream().map(post -> NOTHING_HIDDEN.see(post, all)).toList();
    }

    /** How the whole history reads when the clock on the wall shows what it shows now. */
    public ReadOptions reading() {
        return new ReadOptions("L1-2024-3", false, clock, null, null, false, null);
    }

    /** How it reads at an instant. */
    public static ReadOptions readAt(String now) {
        return new ReadOptions("L1-2024-3", false, Instant.parse(now), null, null, false, null);
    }

    /** The page of a projection over the whole history, read now. */
    public <R, P> P page(Projection<R, P> projection) {
        return page(projection, reading());
    }

    public <R, P> P page(Projection<R, P> projection, ReadOptions reading) {
        return projection.page(View.of(projection, seen()), reading);
    }
}
