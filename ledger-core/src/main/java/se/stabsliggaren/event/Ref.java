package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * A reference from one post to another in the same log. Stored, it is the other post's number; in a draft that is
 * recorded together with others it may be the other draft's label, which becomes a number when recorded.
 *
 * @param post the number, or 0 while only the label is known
 * @param label the label without its {@code #}, or null once the number is known
 */
public record Ref(int post, @Nullable String label) {

    public static Ref to(int post) {
        return new Ref(post, null);
    }

    public static Ref toLabel(String label) {
        return new Ref(0, label);
    }
}
