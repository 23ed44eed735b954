package se.stabsliggaren.api.store;

import java.util.HashMap;
import java.util.Map;
import se.stabsliggaren.format.SealedPost;

/** Where the store leaves the sealed posts of one command for whoever sent it; it travels in the command's metadata. */
public final class Receipts {

    /** The metadata key. */
    public static final String KEY = "receipts";

    private final Map<String, SealedPost> sealed = new HashMap<>();
    private boolean trustsMemory = true;

    /** Whether the command may be judged on what is remembered, without a look at what others may have written since. */
    boolean trustsMemory() {
        return trustsMemory;
    }

    /** From now on the command reads what was written since. */
    public void readFirst() {
        trustsMemory = false;
    }

    /** Whether the command appended nothing. */
    public boolean none() {
        return sealed.isEmpty();
    }

    void add(String log, SealedPost post) {
        sealed.put(log + "#" + post.number(), post);
    }

    /** Forgets what a failed attempt left. */
    void clear() {
        sealed.clear();
    }

    public SealedPost of(String log, int number) {
        SealedPost post = sealed.get(log + "#" + number);
        if (post == null) {
            throw new IllegalStateException("nr " + number + " was not appended by this command");
        }
        return post;
    }
}
