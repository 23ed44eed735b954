package se.stabsliggaren.projection.view;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.naming.SameNames;

/**
 * What one projection keeps of a log, up to some post. Immutable; rows, amendments and introductions are only ever added,
 * so that an earlier view is the same ones up to an earlier post.
 *
 * @param <R> what is kept of a post
 */
public final class View<R> {

    private final Projection<R, ?> projection;
    private final Kept<R> kept;
    /** The same with the names as people typed them. */
    private final Kept<R> typed;

    private volatile @Nullable TreePMap<Integer, Row<R>> marked;
    private volatile @Nullable TellingTimes<R> told;
    private volatile @Nullable Map<String, Person> people;
    private volatile RecordingTimes.@Nullable Searched recorded;
    private volatile @Nullable SameNames same;
    private volatile @Nullable View<R> called;
    private volatile @Nullable List<MergedName> mergedNames;

    private View(Projection<R, ?> projection, Kept<R> kept, Kept<R> typed) {
        this.projection = projection;
        this.kept = kept;
        this.typed = typed;
    }

    /** The view of a log without posts. */
    public static <R> View<R> empty(Projection<R, ?> projection) {
        Kept<R> nothing = Kept.nothing();
        return new View<>(projection, nothing, nothing);
    }

    /** The view of these posts, which begin with the first. */
    public static <R> View<R> of(Projection<R, ?> projection, Iterable<Post> posts) {
        return empty(projection).after(posts);
    }

    /**
     * The view after one more post; the same view when it has seen the post already.
     *
     * @throws Gap when posts before this one are missing
     */
    public View<R> after(Post post) {
        if (post.number() <= last()) {
            return this;
        }
        if (post.number() > last() + 1) {
            throw new Gap(last() + 1, post.number());
        }
        return with(kept.after(post, projection.keep(post, kept::said)));
    }

    /** The view after these posts, one after the other. */
    public View<R> after(Iterable<Post> posts) {
        View<R> view = this;
        for (Post post : posts) {
            view = view.after(post);
        }
        return view;
    }

    /** The view as it was when this post was the last. */
    public View<R> upTo(int post) {
        return post >= last() ? this : new View<>(projection, kept.upTo(post), typed.upTo(post));
    }

    /** What of this view, which must be the whole one, counts for a reader. Every page is made of that alone. */
    public View<R> known(ReadOptions reading) {
        return AsOf.of(this, reading).called();
    }

    /** The same view with each name as it is called, by its own posts that say which names mean the same. */
    public View<R> called() {
        if (same().isNothing()) {
            return this;
        }
        View<R> found = called;
        if (found == null) {
            found = new View<>(projection, typed.called(same()), typed);
            called = found;
        }
        return found;
    }

    /** Which names mean the same, by the posts of this view that say so and stand. */
    public SameNames same() {
        SameNames found = same;
        if (found == null) {
            found = kept.same();
            same = found;
        }
        return found;
    }

    /** The merged names that a page for this reader has, with the posts that say so. */
    public List<MergedName> mergedNames(ReadOptions reading) {
        return kept.merges().byPost().isEmpty()
                ? List.of()
                : AsOf.of(this, reading).mergedNames();
    }

    /** The merged names of its standing rows. */
    public List<MergedName> mergedNames() {
        List<MergedName> found = mergedNames;
        if (found == null) {
            found = MergedNames.in(typed, same());
            mergedNames = found;
        }
        return found;
    }

    /** What is kept of a row, with the names as people typed them. */
    public R typed(Row<R> row) {
        Row<R> written = typed.rows().get(row.number());
        return written == null ? row.said() : written.said();
    }

    /** Whose view it is. */
    public Projection<R, ?> projection() {
        return projection;
    }

    /** The number of the last post seen, whether anything was kept of it or not. */
    public int last() {
        return kept.last();
    }

    /** All rows with their marks, in the order of the posts. */
    public Collection<Row<R>> rows() {
        return marked().values();
    }

    /** The row of this post with its marks, or null. */
    public @Nullable Row<R> row(int post) {
        return marked().get(post);
    }

    /** What the record says: of each matter its latest wording, in the order of their numbers; withdrawn ones left out. */
    public Stream<Row<R>> standing() {
        return rows().stream().filter(Row::stands).sorted(Comparator.comparingInt(Row::name));
    }

    /** The same, each with the time that it tells of, which is not always when it says that it happened. */
    public Stream<Row<R>> telling() {
        return standing().map(tellingTimes()::told);
    }

    /** Of which time each row tells. */
    public TellingTimes<R> tellingTimes() {
        TellingTimes<R> known = told;
        if (known == null) {
            known = TellingTimes.of(this);
            told = known;
        }
        return known;
    }

    /** The number a post's matter is known by: its own, or that of the post it corrects. */
    public int nameOf(int post) {
        return kept.amendments().nameOf(post);
    }

    /** Whether a row counts only because its paper states that it was written in time; it was recorded later. */
    public boolean isAsStated(Row<R> row) {
        return row.number() > last();
    }

    /** Which posts had been recorded when what a row tells happened. */
    public KnownThen knownWhen(Row<?> row) {
        RecordingTimes.Searched found = recorded;
        if (found == null) {
            found = kept.times().first(last());
            recorded = found;
        }
        return KnownThen.of(row, found, last());
    }

    /** The later posts that stood on paper by then, if the papers can be believed: stated, and not proven. */
    public List<Integer> onPaperWhen(Row<?> row) {
        Instant earliest = Interval.of(row.occurred()).earliest();
        return earliest == null
                ? List.of()
                : kept.times().writtenBy(earliest, knownWhen(row).surely());
    }

    /** Who recorded a row, as far as the reader may know. */
    public Writer writer(Row<?> row) {
        return new Writer(row.function(), people().get(row.envelope().by().account()));
    }

    /** The rows of the posts after this one, without marks. */
    Collection<Row<R>> keptSince(int post) {
        return kept.rows().tailMap(post, false).values();
    }

    Kept<R> kept() {
        return kept;
    }

    /** A view of this instead, of which all is as people typed it. */
    @SuppressWarnings("ReferenceEquality") // what is unchanged is the same; comparing its rows would cost more
    View<R> with(Kept<R> other) {
        return other == kept ? this : new View<>(projection, other, other);
    }

    private Map<String, Person> people() {
        Map<String, Person> found = people;
        if (found == null) {
            found = kept.introductions().people(kept.amendments().marks());
            people = found;
        }
        return found;
    }

    private TreePMap<Integer, Row<R>> marked() {
        TreePMap<Integer, Row<R>> rows = marked;
        if (rows == null) {
            rows = kept.marked();
            marked = rows;
        }
        return rows;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof View<?> that && kept.equals(that.kept);
    }

    @Override
    public int hashCode() {
        return kept.hashCode();
    }
}
