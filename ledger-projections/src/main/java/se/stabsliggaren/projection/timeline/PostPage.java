package se.stabsliggaren.projection.timeline;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Row;

/**
 * One post, as the timeline tells it.
 *
 * @param corrected the post that it corrects; null when it corrects none
 * @param earlier the number of the post before it; null for the first
 * @param later the number of the post after it; null for the last that the reader knows of
 */
public record PostPage(
        Heading heading,
        Item item,
        @Nullable Integer corrected,
        @Nullable Integer earlier,
        @Nullable Integer later) {

    static PostPage of(Heading heading, Item item, Collection<Row<TimelineRow>> known) {
        Integer earlier = null;
        Integer later = null;
        for (Row<TimelineRow> row : known) {
            if (row.number() < item.number()) {
                earlier = row.number();
            } else if (row.number() > item.number()) {
                later = row.number();
                break;
            }
        }
        return new PostPage(heading, item, item.name() == item.number() ? null : item.name(), earlier, later);
    }
}
