package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something happened (kl. händelse), never the same column as when it was recorded. One of four: {@code at},
 * {@code from}/{@code to} (either end may be open), {@code candidates} when several are possible, or {@code unknown}.
 *
 * @param assumed true when nobody said the time and the time of recording was taken
 */
public record Occurred(
        @Nullable When at,
        @Nullable When from,
        @Nullable When to,
        List<When> candidates,
        @Nullable Boolean unknown,
        @Nullable Boolean assumed) {

    public static Occurred at(When at) {
        return new Occurred(at, null, null, List.of(), null, null);
    }

    public static Occurred between(@Nullable When from, @Nullable When to) {
        return new Occurred(null, from, to, List.of(), null, null);
    }

    public static Occurred oneOf(List<When> candidates) {
        return new Occurred(null, null, null, List.copyOf(candidates), null, null);
    }

    /** Nobody knows when ({@code okänt}). */
    public static Occurred isUnknown() {
        return new Occurred(null, null, null, List.of(), true, null);
    }

    /** Nobody said when: the time of recording, marked as assumed. */
    public static Occurred assumedAt(When recorded) {
        return new Occurred(recorded, null, null, List.of(), null, true);
    }
}
