package se.stabsliggaren.api.reading;

import se.stabsliggaren.event.Post;

/** A post as its reader may see it, with the bytes that are hashed; only {@link SeenLog} makes one. */
public final class SeenPost {

    private final Post post;
    private final byte[] bytes;
    private final int size;

    /** @param size bytes of the content */
    SeenPost(Post post, byte[] bytes, int size) {
        this.post = post;
        this.bytes = bytes;
        this.size = size;
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
}
