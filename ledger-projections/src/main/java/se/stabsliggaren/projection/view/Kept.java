package se.stabsliggaren.projection.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.naming.SameNames;

/**
 * What is kept of the posts up to one: the rows of a projection, and what every view keeps besides. Immutable.
 *
 * @param times of the posts up to the last, and perhaps of later ones, which nobody asks for
 * @param <R> what is kept of a post
 */
record Kept<R>(
        int last,
        TreePMap<Integer, Row<R>> rows,
        Amendments amendments,
        Introductions introductions,
        NameMerges merges,
        RecordingTimes times) {

    static <R> Kept<R> nothing() {
        return new Kept<>(
                0, TreePMap.empty(), Amendments.none(), Introductions.none(), NameMerges.none(), RecordingTimes.none());
    }

    /** @param said what the projection keeps of the post; null when nothing */
    Kept<R> after(Post post, @Nullable R said) {
        Amendments made = amendments.after(post);
        TreePMap<Integer, Row<R>> all = rows;
        if (said != null) {
            Envelope envelope = Envelope.of(post, made.nameOf(post.number()));
            all = rows.plus(post.number(), new Row<>(envelope, said, List.of()));
        }
        return new Kept<>(post.number(), all, made, introductions.after(post), merges.after(post), times.after(post));
    }

    /** What the projection keeps of this post; null when nothing. */
    @Nullable
    R said(int post) {
        Row<R> row = rows.get(post);
        return row == null ? null : row.said();
    }

    Kept<R> upTo(int post) {
        return new Kept<>(
                post,
                rows.headMap(post, true),
                amendments.upTo(post),
                introductions.upTo(post),
                merges.upTo(post),
                times);
    }

    @SuppressWarnings("ReferenceEquality") // an unchanged map is the same map; comparing its rows would cost more
    Kept<R> with(TreePMap<Integer, Row<R>> others) {
        return others == rows ? this : new Kept<>(last, others, amendments, introductions, merges, times);
    }

    /** The rows with what later posts did to them. */
    TreePMap<Integer, Row<R>> marked() {
        TreePMap<Integer, Row<R>> marked = rows;
        for (Map.Entry<Integer, List<Amendment>> marks : amendments.marks().entrySet()) {
            Row<R> row = rows.get(marks.getKey());
            marked = row == null ? marked : marked.plus(row.number(), row.with(marks.getValue()));
        }
        return marked;
    }

    /** Which names mean the same, by the posts that say so and stand. */
    SameNames same() {
        return merges.same(merges.byPost().isEmpty() ? Map.of() : amendments.marks(), amendments::nameOf);
    }

    /** The same with each name as it is called. */
    Kept<R> called(SameNames same) {
        TreePMap<Integer, Row<R>> called = rows;
        for (Row<R> row : rows.values()) {
            R said = same.in(row.said());
            called = said.equals(row.said()) ? called : called.plus(row.number(), row.saying(said));
        }
        return with(called);
    }

    /** When the posts were recorded makes no difference of its own: they say it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kept<?> that
                && last == that.last
                && rows.equals(that.rows)
                && amendments.equals(that.amendments)
                && introductions.equals(that.introductions)
                && merges.equals(that.merges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(last, rows, amendments, introductions, merges);
    }
}
