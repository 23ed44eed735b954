package se.stabsliggaren.projection.timeline;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Heading;
import se.stabsliggaren.projection.view.Row;

/**
 * One post, as the timeline tells it.
 *
 * @param corrected the post that it corrects; null when it corrects none
 * @param earlier the number of the post before it; null for the first
 * @param later the number of the post after it; null for the last that the reader knows of
 * @param followed the later posts that refer to its matter, which tell what became of it
 */
public record PostPage(
        Heading heading,
        Item item,
        @Nullable Integer corrected,
        @Nullable Integer earlier,
        @Nullable Integer later,
        List<Item> followed) {

    static PostPage of(Heading heading, Item item, Collection<Row<TimelineRow>> known, List<Item> followed) {
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
        return new PostPage(heading, item, item.name() == item.number() ? null : item.name(), earlier, later, followed);
    }
}
