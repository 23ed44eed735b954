package se.stabsliggaren.projection.timeline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/**
 * Where the record has something from.
 *
 * @param paper where it stood on paper, or null
 * @param files what it holds to be read beside it
 */
public record Origin(List<Part> source, @Nullable PaperLine paper, List<FileLine> files) {

    static Origin of(Row<TimelineRow> row, @Nullable PaperLine paper) {
        return new Origin(said(row.source()), paper, FileLine.of(row));
    }

    private static List<Part> said(@Nullable Source source) {
        return source == null
                ? List.of()
                : Phrase.of("Källa: ")
                        .label("", source.named())
                        .person(source.named() == null ? "" : ", ", source.person())
                        .label(", ", source.channel())
                        .parts();
    }
}
