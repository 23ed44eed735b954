package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import java.time.Year;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.paper.PaperSheets;
import se.stabsliggaren.projection.sentence.MatterNames;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.View;

/** Tells the posts of a timeline, by the names and the sheets that its reader may know of. */
final class Items {

    private final View<TimelineRow> known;
    private final MatterNames names;
    private final Concerns concerns;
    private final PaperSheets then;
    private final PaperSheets since;
    private final Year own;

    private Items(View<TimelineRow> known, PaperSheets then, PaperSheets since, Year own) {
        this.known = known;
        this.names = MatterNames.of(known, TimelineRow::event);
        this.concerns = new Concerns(known);
        this.then = then;
        this.since = since;
        this.own = own;
    }

    /** Sheets bound a line whatever else the reader leaves out, and so they are taken from the view itself. */
    static Items of(View<TimelineRow> view, View<TimelineRow> known, ReadOptions reading) {
        Integer post = reading.atPost();
        PaperSheets since = PaperSheets.of(view.rows(), TimelineRow::event);
        return new Items(
                known,
                post == null ? since : PaperSheets.of(view.upTo(post).rows(), TimelineRow::event),
                since,
                SwedishTime.year(reading.now()));
    }

    /** A line that counts only as stated came after that moment, and so did what exposes it. */
    Item of(Row<TimelineRow> row) {
        PaperLine paper = PaperLine.of(row, known.isAsStated(row) ? since : then, own);
        return Item.of(row, known, names, concerns.of(row.said().event()), paper, own);
    }

    /** When the paper of a line claims to have been written. */
    static Instant written(Item item) {
        PaperLine paper = item.origin().paper();
        When written = paper == null ? null : paper.writtenAt();
        return written == null ? item.recording().recordedAt() : written.earliest();
    }
}
