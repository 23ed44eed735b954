package se.stabsliggaren.api.recording;

import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;
import se.stabsliggaren.integrity.TreeHash;

/** The proof of recording: the post, and the bytes, content and seed it was sealed with. It is on disk. */
public record Receipt(Post post, SealedPost sealed) {

    /** The receipt of a post that was read back; the same as it was given the first time. */
    public static Receipt of(StoredPost stored) {
        return new Receipt(
                stored.post(),
                new SealedPost(
                        stored.post().number(),
                        stored.bytes(),
                        TreeHash.leaf(stored.bytes()),
                        stored.content(),
                        stored.seed()));
    }
}
