package se.stabsliggaren.projection.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.When;

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
        Kind kind,
        int on,
        @Nullable String path,
        @Nullable When written) {

    /** Corrected, withdrawn, its remarks settled, hidden in an emergency. */
    public enum Kind {
        CORRECTED,
        WITHDRAWN,
        REMARKS_SETTLED,
        HIDDEN
    }

    static List<Amendment> of(Post post) {
        List<Amendment> amendments = new ArrayList<>(1);
        Ref corrects = post.entry().corrects();
        if (corrects != null) {
            amendments.add(of(post, Kind.CORRECTED, corrects, null));
        }
        if (PostEffect.of(post.event()) instanceof PostEffect.Amends amends) {
            amendments.add(of(post, amends.kind(), amends.post(), amends.path()));
        }
        return amendments;
    }

    /** Whether the post it is done to is no longer what the record says. */
    boolean undoes() {
        return switch (kind) {
            case CORRECTED, WITHDRAWN -> true;
            case REMARKS_SETTLED, HIDDEN -> false;
        };
    }

    private static Amendment of(Post post, Kind kind, Ref on, @Nullable String path) {
        Paper paper = post.entry().paper();
        return new Amendment(post.number(), kind, on.post(), path, paper == null ? null : paper.writtenAt());
    }
}
