package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.time.Year;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.text.NearlyNamed;
import se.stabsliggaren.projection.text.RecordingDelay;
import se.stabsliggaren.projection.text.RemarkSentences;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.PostEffect;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;
import se.stabsliggaren.projection.view.Writer;

/**
 * How a post entered the record: by whom, when, and what there is to say of that.
 *
 * @param lane in which function it was recorded
 * @param writer who recorded it, as a post introduces them; null when none does
 * @param recorded when it was recorded, in Swedish
 * @param delay from when it happened until it was recorded; null when it came at once or cannot be told, and of an
 *     opening, whose time is that of the incident
 * @param asStated true when it counts only because its paper says so; it was recorded later
 * @param reason why it corrects, or why it comes late
 * @param remarks what the rules noticed, in Swedish
 */
public record Recording(
        String lane,
        @Nullable Person writer,
        Instant recordedAt,
        String recorded,
        @Nullable String delay,
        boolean asStated,
        @Nullable Text reason,
        List<String> remarks) {

    static Recording of(Row<TimelineRow> row, View<TimelineRow> known, Year own) {
        Writer writer = known.writer(row);
        RemarkSentences words = new RemarkSentences(known.same());
        List<NearlyNamed> nearly = row.said().nearly().stream()
                .filter(one -> known.row(one.post().post()) != null)
                .toList();
        return new Recording(
                writer.function(),
                writer.person(),
                row.recordedAt(),
                SwedishTime.moment(row.recordedAt(), own),
                Boolean.TRUE.equals(row.occurred().assumed()) || opens(row)
                        ? null
                        : RecordingDelay.sinceItHappened(row),
                known.isAsStated(row),
                row.envelope().reason(),
                row.remarks().stream()
                        .flatMap(remark -> words.of(remark, nearly).stream())
                        .toList());
    }

    /** The time of an opening is that of the incident, which somebody opened a log of when it was recorded. */
    private static boolean opens(Row<TimelineRow> row) {
        return PostEffect.of(row.said().event()) instanceof PostEffect.Opens;
    }
}
