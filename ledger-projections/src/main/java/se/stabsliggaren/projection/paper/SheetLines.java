package se.stabsliggaren.projection.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.When;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishWords;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** The lines that were keyed in and how many each sheet has, by which one can be seen to be wrong. */
final class SheetLines {

    private final Map<Place, Row<?>> keyed = new HashMap<>();
    private final Map<TypedName, Length> lengths = new HashMap<>();

    private record Place(TypedName sheet, int line) {}

    /** How many lines a sheet has, and the post that says so. */
    private record Length(int lines, int by) {}

    void keyed(Row<?> row, Paper paper) {
        Integer line = paper.line();
        if (line != null) {
            keyed.merge(
                    new Place(TypedName.of(paper.sheet()), line),
                    row,
                    (one, other) -> one.number() < other.number() ? one : other);
        }
    }

    /** Of a sheet that was issued twice under one name, the longer counts. */
    void issued(Row<?> row, SheetIssued issued) {
        Integer lines = issued.lines();
        if (lines != null) {
            lengths.merge(
                    TypedName.of(issued.sheet()),
                    new Length(lines, row.number()),
                    (one, other) -> one.lines() < other.lines() ? other : one);
        }
    }

    List<LineDoubt> doubts(Row<?> row, Paper paper) {
        List<LineDoubt> doubts = new ArrayList<>();
        Integer line = paper.line();
        TypedName sheet = TypedName.of(paper.sheet());
        Row<?> first = line == null ? null : keyed.get(new Place(sheet, line));
        if (first != null && row.stands() && first.number() < row.number() && first.name() != row.name()) {
            doubts.add(new LineDoubt(
                    Phrase.of("samma rad är införd redan i ")
                            .nr("", first.number())
                            .parts(),
                    first.number()));
        }
        Length length = lengths.get(sheet);
        if (line != null && length != null && line > length.lines()) {
            String lines = SwedishWords.counted(length.lines(), "rad", "rader");
            doubts.add(new LineDoubt(
                    Phrase.of("bladet har " + lines + " enligt ")
                            .nr("", length.by())
                            .parts(),
                    length.by()));
        }
        if (tellsOfLater(row, paper.writtenAt())) {
            doubts.add(new LineDoubt(
                    Phrase.of("det som raden säger hände först efter att den skrevs")
                            .parts(),
                    null));
        }
        return doubts;
    }

    /** Whether what it tells is sure to have happened after it was written. */
    private static boolean tellsOfLater(Row<?> row, @Nullable When written) {
        Instant happened = Interval.of(row).earliest();
        boolean assumed = Boolean.TRUE.equals(row.occurred().assumed());
        return written != null && !assumed && happened != null && !happened.isBefore(written.end());
    }
}
