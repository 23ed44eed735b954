package se.stabsliggaren.api.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stabsliggaren.api.store.LogEnd;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/**
 * A log in use: its posts, opened once, and the views folded of them for each way of seeing it that somebody asked for.
 * Immutable.
 *
 * @param erasures how many of its contents had been erased before the first of the posts was read
 * @param bytes how long the contents of the posts are together
 */
record OpenLog(int erasures, List<Post> posts, long bytes, Coverings coverings, Map<Sight, ViewSet> folds) {

    /** Bytes of memory for one of content once it is opened: 2.1 of notes of fifteen words, and something over. */
    private static final long OF_A_BYTE = 3;

    /** Bytes of memory for what one fold keeps of a post: 472 of such a note, and ten in each view for its time. */
    private static final long OF_A_ROW = 560;

    /** Of the log nothing is read yet. */
    static OpenLog unread(int erasures) {
        return new OpenLog(erasures, List.of(), 0, Coverings.none(), Map.of());
    }

    /** The number of the last post read. */
    int last() {
        return posts.size();
    }

    /** Whether it holds all that this look at the log found, and nothing that was erased by then. */
    boolean reaches(LogEnd end) {
        return mayBeShownAt(end) && last() >= end.last();
    }

    /** Whether nothing was erased since it was read. */
    boolean mayBeShownAt(LogEnd end) {
        return erasures >= end.erasures();
    }

    /** Whether it holds more than a later look at the log found, or lacks what is there again. */
    boolean isBeyond(LogEnd later) {
        return last() > later.last() || erasures > later.erasures();
    }

    /** Whether more had been erased when it was read, or as much and it holds more. */
    boolean isAheadOf(OpenLog other) {
        return erasures != other.erasures
                ? erasures > other.erasures
                : last() != other.last() ? last() > other.last() : folds.size() > other.folds.size();
    }

    /** After more posts, which follow the last; folds of posts that are covered otherwise now are dropped. */
    OpenLog after(List<StoredPost> stored) {
        List<Post> newer = stored.stream().map(StoredPost::post).toList();
        Coverings covering = coverings;
        for (Post post : newer) {
            covering = covering.after(post);
        }
        List<Post> all = new ArrayList<>(posts.size() + newer.size());
        all.addAll(posts);
        all.addAll(newer);
        long length = stored.stream().mapToLong(post -> post.content().length).sum();
        return new OpenLog(
                erasures, Collections.unmodifiableList(all), bytes + length, covering, folded(newer, covering));
    }

    private Map<Sight, ViewSet> folded(List<Post> newer, Coverings covering) {
        boolean same = covering.coversAs(coverings);
        Map<Sight, ViewSet> folded = new HashMap<>();
        folds.forEach((sight, views) -> {
            if (same || sight.equals(Sight.WHOLE)) {
                folded.put(sight, views.after(seen(newer, sight, covering)));
            }
        });
        return Map.copyOf(folded);
    }

    /** The views for a reader, if they were folded before. */
    Optional<ViewSet> views(Sight sight) {
        return Optional.ofNullable(folds.get(effective(sight)));
    }

    /** With the views for a reader folded. */
    OpenLog folded(Sight sight, Projections projections) {
        Sight effective = effective(sight);
        Map<Sight, ViewSet> folded = new HashMap<>(folds);
        folded.computeIfAbsent(effective, none -> ViewSet.empty(projections).after(seen(posts, effective, coverings)));
        return new OpenLog(erasures, posts, bytes, coverings, Map.copyOf(folded));
    }

    /** Who sees the same as somebody who sees everything shares their views. */
    private Sight effective(Sight sight) {
        return sight.coversAnything(coverings) ? sight : Sight.WHOLE;
    }

    private static List<Post> seen(List<Post> posts, Sight sight, Coverings coverings) {
        return sight.equals(Sight.WHOLE)
                ? posts
                : posts.stream().map(post -> sight.see(post, coverings)).toList();
    }

    /** About how much memory it takes, in kibibytes. */
    int kibibytes() {
        long taken = OF_A_BYTE * bytes + OF_A_ROW * posts.size() * Math.max(1, folds.size());
        return (int) Math.min(Integer.MAX_VALUE, 1 + taken / 1024);
    }
}
