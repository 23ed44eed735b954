package se.stabsliggaren.projection.view;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.When;

/** What of a whole view counts for a reader: recorded by a moment, known then as paper states, happened by a moment. */
final class AsOf {

    private AsOf() {}

    static <R> View<R> of(View<R> view, ReadOptions reading) {
        Integer post = reading.atPost();
        Instant stated = reading.paperAsStated() ? reading.atInstant() : null;
        Instant occurredBy = reading.occurredBy();
        View<R> known = post == null ? view : stated == null ? view.upTo(post) : asStated(view, post, stated);
        return occurredBy == null ? known : happened(known, occurredBy);
    }

    /** Up to a post, with the later ones that stood on paper at that moment, if the paper can be believed. */
    private static <R> View<R> asStated(View<R> view, int post, Instant moment) {
        Kept<R> recorded = view.upTo(post).kept();
        TreePMap<Integer, Row<R>> rows = recorded.rows();
        for (Row<R> late : view.keptSince(post)) {
            Paper paper = late.paper();
            if (paper != null && writtenBy(moment, paper.writtenAt())) {
                rows = rows.plus(late.number(), late);
            }
        }
        Kept<R> whole = view.kept();
        return view.with(new Kept<>(
                recorded.last(),
                rows,
                whole.amendments()
                        .filtered(amendment -> amendment.by() <= post || writtenBy(moment, amendment.written())),
                whole.introductions().upToOrFirst(post),
                whole.merges().filtered(merge -> merge.by() <= post || writtenBy(moment, merge.written())),
                recorded.times()));
    }

    private static boolean writtenBy(Instant moment, @Nullable When written) {
        return written != null && !written.end().isAfter(moment);
    }

    /**
     * Without what had not begun. What nobody can place in time stays: it can have happened by then. A wording that was put
     * right later stays as long as what it tells of.
     */
    private static <R> View<R> happened(View<R> view, Instant moment) {
        TreePMap<Integer, Row<R>> rows = view.kept().rows();
        TellingTimes<R> times = TellingTimes.of(view);
        for (Row<R> row : view.kept().rows().values()) {
            Interval when = Interval.of(times.told(row));
            rows = when.canHaveHappenedBy(moment) ? rows : rows.minus(row.number());
        }
        return view.with(view.kept().with(rows));
    }
}
