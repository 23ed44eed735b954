package se.stabsliggaren.projection.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Heading;

/**
 * The timeline as it is read.
 *
 * @param lanes the functions that recorded, by name; which lane of a wall a line stands in is its {@link Concern}
 * @param weeks the weeks in which something happened, seven days each, counted from the incident's first day
 * @param stated what counts only because its paper says that it was written by then, by that time
 * @param unplaced what nobody can place in time ("okänt när"), by number
 */
public record TimelinePage(
        Heading heading, List<String> lanes, List<Week> weeks, List<Item> stated, List<Item> unplaced) {

    /**
     * Seven days.
     *
     * @param number 1 for the incident's first week, 0 and less for what came before it
     */
    public record Week(int number, String title, List<Day> days) {}

    /**
     * One local day.
     *
     * @param date e.g. {@code 2024-11-02}
     * @param title e.g. {@code Lördag 2 november 2024}
     */
    public record Day(String date, String title, List<Placed> items) {}

    /**
     * A line on a day.
     *
     * @param time the clock or the part of the day, when it is known so exactly
     * @param note what the reader must know about the day: {@code en av: mån 18 nov eller ons 27 nov}
     */
    public record Placed(
            Placing placing,
            @Nullable String time,
            @Nullable String note,
            Item item) {}

    /** How certainly a line belongs to the day it stands on. */
    public enum Placing {
        /** At this hour or in this part of the day. */
        MOMENT,
        /** On this day; nobody said when. */
        DAY,
        /** On this day among several: it lasted, or nobody knows more exactly. */
        SPAN,
        /** On this day or on another. */
        CANDIDATE
    }
}
