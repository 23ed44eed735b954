package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.Nullable;

/** A name or an id as somebody typed it. */
public final class Moment {

    private Moment() {}

    /** The word without the space around it; empty when nobody said one. */
    public static String word(@Nullable String word) {
        return word == null ? "" : word.strip();
    }
}
