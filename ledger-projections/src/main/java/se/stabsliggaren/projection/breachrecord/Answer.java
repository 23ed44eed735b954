package se.stabsliggaren.projection.breachrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Row;

/**
 * What one post says for one cell.
 *
 * @param unknown whether it says that it is not known
 * @param provisional whether a later value goes on from it and does not contradict it
 * @param counted whether it is how many
 * @param jointly that it was said of several controllers together, in Swedish; null when of one
 */
record Answer(
        RecordField field,
        Row<?> row,
        List<Part> said,
        boolean unknown,
        boolean provisional,
        boolean counted,
        @Nullable String jointly) {

    /** The same said in other words. */
    Answer with(List<Part> words) {
        return new Answer(field, row, words, unknown, provisional, counted, jointly);
    }

    /** The same, said of several controllers in these words. */
    Answer jointly(String words) {
        return new Answer(field, row, said, unknown, provisional, counted, words);
    }
}
