package se.stabsliggaren.api.reading;

import se.stabsliggaren.event.Post;

/** A post as its reader may see it, with the bytes that are hashed; only {@link SeenLog} makes one. */
public final class SeenPost {

    private final Post post;
    private final byte[] bytes;

    SeenPost(Post post, byte[] bytes) {
        this.post = post;
        this.bytes = bytes;
    }

    public Post post() {
        return post;
    }

    public byte[] bytes() {
        return bytes;
    }
}
