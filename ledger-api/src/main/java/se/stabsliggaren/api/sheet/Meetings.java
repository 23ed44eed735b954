package se.stabsliggaren.api.sheet;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.MeetingEvent.MeetingHeld;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.timeline.TimelineRow;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** The staff meetings of an incident, and what is recorded of their sheets. */
final class Meetings {

    private final View<TimelineRow> told;

    Meetings(View<TimelineRow> told) {
        this.told = told;
    }

    /** The number this meeting is known by; nothing when the post is no meeting. */
    OptionalInt name(int post) {
        Row<TimelineRow> row = told.row(post);
        return row != null && row.said().event() instanceof MeetingHeld
                ? OptionalInt.of(told.nameOf(post))
                : OptionalInt.empty();
    }

    /** Every meeting that stands, the newest first. */
    List<Row<TimelineRow>> held() {
        return told.standing()
                .filter(row -> row.said().event() instanceof MeetingHeld)
                .toList()
                .reversed();
    }

    /** A meeting in the wording it had when this post was the last. */
    Row<TimelineRow> held(int name, int upTo) {
        return told.upTo(upTo).rows().stream()
                .filter(row -> row.name() == name && row.said().event() instanceof MeetingHeld)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    /** The post by which the meeting's sheet was made; the first, whatever became of it, as the paper may be signed. */
    OptionalInt issued(int name) {
        String label = MeetingSheet.label(name);
        return told.rows().stream()
                .filter(row -> row.number() > name
                        && row.said().event() instanceof SheetIssued issued
                        && TypedName.same(issued.sheet(), label))
                .mapToInt(Row::number)
                .findFirst();
    }

    /** The last post that says what became of the sheet, or null. */
    @Nullable
    Integer accounted(int name) {
        String label = MeetingSheet.label(name);
        return told.rows().stream()
                .filter(row -> row.stands() && accounts(row.said().event(), label))
                .map(Row::number)
                .reduce(null, (earlier, later) -> later);
    }

    private static boolean accounts(Event event, String label) {
        return event instanceof SheetAccounted accounted && TypedName.same(accounted.sheet(), label);
    }
}
