package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;

/** A name or an id as somebody typed it. */
public final class Word {

    private Word() {}

    /** The word without the space around it; empty when nobody said one. */
    public static String of(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
