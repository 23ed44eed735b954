package se.stabsliggaren.api.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the sheet of a staff meeting, beside the head. Every list is short enough for one page of A4 together with the
 * others, and says how many it left out.
 *
 * @param made when the sheet was made
 * @param held what the staff calls the meeting, and when it was held
 * @param leader who led it, or null
 * @param present who was there; empty when nobody said
 * @param next when the next one is, or null
 * @param decisions those in force or to come, the newest first
 * @param open what somebody waits for, the most urgent first
 */
public record Printed(
        String made,
        String held,
        @Nullable String leader,
        String present,
        @Nullable String next,
        Rows points,
        Rows decisions,
        Rows open) {

    /** Lines, and how many there was no room for. */
    public record Rows(List<Line> lines, int left) {}

    /**
     * One line.
     *
     * @param nr the posts it is about, e.g. {@code nr 47}; empty for none
     */
    public record Line(String nr, String text) {}
}
