package se.stabsliggaren.projection.decisions;

import java.util.List;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.view.Row;

/** A wording that no longer stands, with what was done to it. */
public record EarlierWording(int number, Text text, List<AmendmentNote> afterwards) {

    static EarlierWording of(Row<?> row, Text text) {
        return new EarlierWording(row.number(), text, AmendmentNote.of(row));
    }
}
