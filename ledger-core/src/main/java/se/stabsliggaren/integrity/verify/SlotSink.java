package se.stabsliggaren.integrity.verify;

import org.jspecify.annotations.Nullable;

/** Is shown the slots of a post, in order. */
interface SlotSink {

    /** An open slot. */
    void open(String path, int position, @Nullable Object value, Field.@Nullable Kind kind);

    /** A slot that is said to be erased by that post. */
    void erased(String path, int position, long byPost);

    /** A slot that is withheld under a provision. */
    void withheld(String path, int position, String provision);

    /** A slot of which not even the path is shown. */
    void hidden();
}
