package se.stabsliggaren.api.replay;

import org.jspecify.annotations.Nullable;

/** Why the views cannot be told, in one Swedish sentence. */
public final class NotReplayed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReplayed(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
