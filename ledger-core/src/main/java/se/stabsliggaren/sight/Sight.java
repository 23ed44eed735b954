package se.stabsliggaren.sight;

import java.util.List;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.Leaves;

/**
 * What a reader may see. Posts, views and the stream are all made of posts that have come through {@link #see}, so that
 * none of them can forget.
 *
 * @param marked whether they see what bears a warning signal
 * @param hidden whether they see what was hidden in an emergency
 */
public record Sight(boolean marked, boolean hidden) {

    /** Of who may see everything that is recorded. */
    public static final Sight WHOLE = new Sight(true, true);

    /** Of who may see nothing that anybody hid or marked. */
    public static final Sight LEAST = new Sight(false, false);

    /** Of who receives a whole bundle: every post is in it, and its pages show what is marked, and nothing that was hidden. */
    public static final Sight OF_A_BUNDLE = new Sight(true, false);

    /** Whether for this reader anything is covered. */
    public boolean coversAnything(Coverings coverings) {
        return coverings.all().stream().anyMatch(this::applies);
    }

    /** The post as this reader may see it. */
    public Post see(Post post, Coverings coverings) {
        List<Covering> of = coverings.of(post).stream().filter(this::applies).toList();
        if (of.isEmpty()) {
            return post;
        }
        Overlay overlay = Overlay.of(of, post.entry());
        Entry entry = Leaves.map(post.entry(), overlay::over);
        return new Post(post.log(), post.number(), post.recordedAt(), post.clock(), entry);
    }

    boolean applies(Covering covering) {
        return switch (covering.cover()) {
            case Cover.Hidden ignored -> !hidden;
            case Cover.Withheld ignored -> !marked;
            case Cover.Erased ignored -> true;
        };
    }
}
