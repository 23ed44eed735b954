package se.stabsliggaren.projection.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.view.Row.Mark;

/**
 * That a post does something to an earlier one. Every view keeps these, whatever else it is about; they are the same
 * in all views of a log.
 *
 * @param by the post that does it
 * @param on the post it is done to, by the number it was referred to
 * @param path what is hidden, e.g. {@code data.text}; null for the whole post and for every other kind
 * @param written when the paper it stood on claims to have been written; null when it came another way
 */
public record Amendment(
        int by,
        Mark.Kind kind,
        int on,
        @Nullable String path,
        @Nullable When written) {

    static List<Amendment> of(Post post) {
        List<Amendment> markings = new ArrayList<>(1);
        Ref corrects = post.entry().corrects();
        if (corrects != null) {
            markings.add(of(post, Mark.Kind.CORRECTED, corrects, null));
        }
        if (post.event() instanceof PostWithdrawn event) {
            markings.add(of(post, Mark.Kind.WITHDRAWN, event.post(), null));
        } else if (post.event() instanceof RemarkSettled event) {
            markings.add(of(post, Mark.Kind.REMARKS_SETTLED, event.post(), null));
        } else if (post.event() instanceof PostHidden event) {
            markings.add(of(post, Mark.Kind.HIDDEN, event.post(), event.path()));
        }
        return markings;
    }

    private static Amendment of(Post post, Mark.Kind kind, Ref on, @Nullable String path) {
        Paper paper = post.entry().paper();
        return new Amendment(post.number(), kind, on.post(), path, paper == null ? null : paper.writtenAt());
    }
}
