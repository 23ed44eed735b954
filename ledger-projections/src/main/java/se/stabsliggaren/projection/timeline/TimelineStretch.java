package se.stabsliggaren.projection.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A part of a timeline that is short enough to be read at once: weeks in which little happened, a day, a part of a day, or
 * lines that stand on no day.
 *
 * @param key by which it is asked for: its first day, e.g. {@code 2024-11-02}, or a word; then perhaps {@code :2}, its
 *     place among the parts
 * @param title e.g. {@code Lördag 2 november 2024, del 2 av 3}
 * @param count how many posts are told in it
 * @param first its first day; null of all that there is, and of what stands on no day
 * @param days those that are drawn in it
 * @param posts the numbers of those that stand in it, in order
 * @param ongoing of a single day, the numbers of posts told on an earlier day that stand on this one too
 */
public record TimelineStretch(
        String key,
        String title,
        int count,
        @Nullable LocalDate first,
        Set<LocalDate> days,
        List<Integer> posts,
        List<Integer> ongoing) {

    /** Whether it is a day or a part of one, which has no week to be drawn in. */
    public boolean isWithinOneDay() {
        return first != null && days.size() == 1;
    }
}
