package se.stabsliggaren.projection.timeline;

import java.util.List;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.view.Row;

/**
 * What later posts did to a post.
 *
 * @param struck true when it was corrected or withdrawn and is shown struck through
 * @param afterwards all that was done to it, oldest first
 */
public record Amended(boolean struck, List<AmendmentNote> afterwards) {

    static Amended of(Row<TimelineRow> row) {
        return new Amended(!row.stands(), AmendmentNote.of(row));
    }
}
