package se.stabsliggaren.api.recording;

import se.stabsliggaren.event.Post;
import se.stabsliggaren.format.SealedPost;

/** The proof of recording: the post, and the bytes, content and seed it was sealed with. It is on disk. */
public record Receipt(Post post, SealedPost sealed) {}
