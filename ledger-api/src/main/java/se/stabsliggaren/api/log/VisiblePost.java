package se.stabsliggaren.api.log;

import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;

/** A post as its reader may see it, with the bytes that are hashed; only {@link VisibleLog} makes one. */
public final class VisiblePost {

    private final Post post;
    private final byte[] bytes;
    private final int size;

    private final @Nullable Person writer;

    /** @param size bytes of the content */
    VisiblePost(Post post, byte[] bytes, int size, @Nullable Person writer) {
        this.post = post;
        this.bytes = bytes;
        this.size = size;
        this.writer = writer;
    }

    public Post post() {
        return post;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** How much was recorded, in bytes of its content. */
    public int size() {
        return size;
    }

    /** Who recorded it, as a post introduces them and as far as its reader may see; null when none does. */
    public @Nullable Person writer() {
        return writer;
    }
}
