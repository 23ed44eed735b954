package se.stabsliggaren.api.store;

import se.stabsliggaren.event.Post;

/**
 * A post as it was read back.
 *
 * @param bytes what was hashed into the log
 * @param content the entry as canonical JSON
 * @param seed the 32 bytes from which every slot's salt follows
 */
public record StoredPost(Post post, byte[] bytes, byte[] content, byte[] seed) {}
