package se.stabsliggaren.projection.timeline;

import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.Flat;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * One post as the timeline tells it.
 *
 * @param number the post's own number
 * @param label {@code nr 47}, or for a correction {@code beslut 47, rättat i nr 60}: the matter keeps its number
 * @param type the event's stored name
 * @param concern whose it is by what it is about
 */
public record Item(
        int number,
        int name,
        String label,
        String type,
        Concern concern,
        List<Part> line,
        @Flat Happened happened,
        @Flat Recording recording,
        @Flat Origin origin,
        @Flat Amended amended) {

    static Item of(
            Row<TimelineRow> row,
            View<TimelineRow> known,
            MatterNames names,
            Concern concern,
            @Nullable PaperLine paper,
            Year own) {
        Event event = known.typed(row).event();
        return new Item(
                row.number(),
                row.name(),
                label(row, event),
                Vocabulary.of(event).name(),
                concern,
                names.say(event),
                Happened.of(row, known.tellingTimes(), own),
                Recording.of(row, known, own),
                Origin.of(row, paper),
                Amended.of(row));
    }

    private static String label(Row<TimelineRow> row, Event event) {
        return row.number() == row.name()
                ? Sentences.number(event, row.name())
                : Sentences.corrected(event, row.name(), row.number());
    }
}
