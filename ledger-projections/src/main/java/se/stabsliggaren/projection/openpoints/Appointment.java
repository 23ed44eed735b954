package se.stabsliggaren.projection.openpoints;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.duties.DutyClock.State;

/**
 * Something with a time, as a calendar tells it: which it is, and no word that anybody wrote of it but by whom it has to be
 * reported.
 *
 * @param key by which it is the same one when its time moves
 * @param what what it is, in Swedish
 * @param at when; of what can be at several times, the first of them
 * @param asFirst whether that is the first of several
 * @param said when, as surely as posts say it, in words that stay true while they stand
 * @param posts the posts it follows from
 * @param limit how its clock stands; null of what is no limit of the law
 */
public record Appointment(
        String key,
        String what,
        When at,
        boolean asFirst,
        String said,
        List<Integer> posts,
        @Nullable State limit) {}
