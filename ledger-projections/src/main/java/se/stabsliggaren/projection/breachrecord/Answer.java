package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Row;

/**
 * What one post says for one cell.
 *
 * @param unknown whether it says that it is not known
 * @param provisional whether a later value goes on from it and does not contradict it
 */
record Answer(RecordField field, Row<?> row, List<Part> said, boolean unknown, boolean provisional) {

    /** The same said in other words. */
    Answer with(List<Part> words) {
        return new Answer(field, row, words, unknown, provisional);
    }
}
