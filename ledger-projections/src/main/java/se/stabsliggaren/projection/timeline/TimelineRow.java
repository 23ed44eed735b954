package se.stabsliggaren.projection.timeline;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.naming.Spelling;
import se.stabsliggaren.projection.text.NearlyNamed;

/**
 * What the timeline keeps of a post: all it says, since every family has its line.
 *
 * @param event what was recorded
 * @param nearly what the remarks on it ask about its names
 */
public record TimelineRow(Event event, List<NearlyNamed> nearly) {

    static TimelineRow of(Post post, IntFunction<@Nullable TimelineRow> earlier) {
        return new TimelineRow(
                post.event(),
                NearlyNamed.in(
                        post.entry().remarks(), Spelling.in(post.event()), number -> spellings(earlier.apply(number))));
    }

    private static List<Spelling> spellings(@Nullable TimelineRow row) {
        return row == null ? List.of() : Spelling.in(row.event());
    }
}
