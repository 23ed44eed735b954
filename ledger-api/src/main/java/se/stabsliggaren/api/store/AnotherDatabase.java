package se.stabsliggaren.api.store;

import org.jspecify.annotations.Nullable;

/**
 * Nothing was recorded, since what was known of the log does not hold any more: another database stands in the old
 * one's place, or the post before is not there.
 */
public final class AnotherDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnotherDatabase(@Nullable Throwable cause) {
        super("the database is not the one that was read", cause);
    }
}
