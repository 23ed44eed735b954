package se.stabsliggaren.api.fsck;

import org.jspecify.annotations.Nullable;

/**
 * Something in the database that is not what was recorded.
 *
 * @param code stable, for programs
 * @param post the first post it concerns; null when none can be named
 * @param sentence in Swedish
 */
public record Damage(String code, String log, @Nullable Integer post, String sentence) {

    @Override
    public String toString() {
        return "%s %s%s: %s".formatted(code, log, post == null ? "" : " nr " + post, sentence);
    }
}
