package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Vocabulary;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.sentence.Sentences;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.RecordingDelay;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/**
 * One post as the timeline tells it.
 *
 * @param number the post's own number
 * @param label {@code nr 47}, or for a correction {@code beslut 47, rättat i nr 60}: the matter keeps its number
 * @param type the event's stored name
 * @param lane in which function it was recorded
 * @param writer who recorded it, as a post introduces them; null when none does
 * @param when when it happened, in Swedish
 * @param assumed true when nobody said when, and the time of recording was taken
 * @param recorded when it was recorded, in Swedish
 * @param delay from when it happened until it was recorded; null when it came at once or cannot be told
 * @param struck true when it was corrected or withdrawn and is shown struck through
 * @param afterwards what later posts did to it
 * @param paper where it stood on paper, or null
 * @param files what it holds to be read beside it
 * @param asStated true when it counts only because its paper says so; it was recorded later
 * @param reason why it corrects, or why it comes late
 * @param remarks what the rules noticed, in Swedish
 */
public record Item(
        int number,
        int name,
        String label,
        String type,
        String lane,
        @Nullable Person writer,
        List<Part> line,
        Occurred occurred,
        String when,
        boolean assumed,
        Instant recordedAt,
        String recorded,
        @Nullable String delay,
        boolean struck,
        List<AmendmentNote> afterwards,
        @Nullable PaperLine paper,
        List<FileLine> files,
        boolean asStated,
        List<Part> source,
        @Nullable Text reason,
        List<String> remarks) {

    static Item of(Row<TimelineRow> row, View<TimelineRow> known, MatterNames names, @Nullable PaperLine paper) {
        Event event = row.said().event();
        boolean assumed = Boolean.TRUE.equals(row.occurred().assumed());
        return new Item(
                row.number(),
                row.name(),
                label(row, event),
                Vocabulary.of(event).name(),
                row.function(),
                known.writer(row).person(),
                names.in(Sentences.of(event)),
                row.occurred(),
                SwedishTime.occurred(row.occurred()),
                assumed,
                row.recordedAt(),
                SwedishTime.moment(row.recordedAt()),
                assumed ? null : RecordingDelay.sinceItHappened(row),
                !row.stands(),
                AmendmentNote.of(row),
                paper,
                FileLine.of(row),
                known.isAsStated(row),
                source(row.source()),
                row.envelope().reason(),
                row.remarks().stream()
                        .map(remark -> remark.kind().sentence(remark.about()))
                        .toList());
    }

    private static String label(Row<TimelineRow> row, Event event) {
        return row.number() == row.name()
                ? Sentences.number(event, row.name())
                : Sentences.corrected(event, row.name(), row.number());
    }

    private static List<Part> source(@Nullable Source source) {
        return source == null
                ? List.of()
                : Phrase.of("Källa: ")
                        .label("", source.named())
                        .person(source.named() == null ? "" : ", ", source.person())
                        .label(", ", source.channel())
                        .parts();
    }
}
