package se.stabsliggaren.projection.timeline;

import java.time.Instant;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Reading;
import se.stabsliggaren.projection.Row;
import se.stabsliggaren.projection.Sheets;
import se.stabsliggaren.projection.View;
import se.stabsliggaren.projection.line.Names;

/** Tells the posts of a timeline, by the names and the sheets that its reader may know of. */
final class Items {

    private final View<Told> known;
    private final Names names;
    private final Sheets then;
    private final Sheets since;

    private Items(View<Told> known, Sheets then, Sheets since) {
        this.known = known;
        this.names = Names.of(known, Told::event);
        this.then = then;
        this.since = since;
    }

    /** Sheets bound a line whatever else the reader leaves out, and so they are taken from the view itself. */
    static Items of(View<Told> view, View<Told> known, Reading reading) {
        Integer post = reading.atPost();
        Sheets since = Sheets.of(view.rows(), Told::event);
        return new Items(known, post == null ? since : Sheets.of(view.upTo(post).rows(), Told::event), since);
    }

    /** A line that counts only as stated came after that moment, and so did what exposes it. */
    Item of(Row<Told> row) {
        return Item.of(row, known, names, PaperLine.of(row, known.isAsStated(row) ? since : then));
    }

    /** When the paper of a line claims to have been written. */
    static Instant written(Item item) {
        PaperLine paper = item.paper();
        When written = paper == null ? null : paper.writtenAt();
        return written == null ? item.recordedAt() : written.earliest();
    }
}
