package se.stabsliggaren.projection.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.projection.view.Row;

/** What the record holds of its sheets, to bound when a line on one of them can have been written. */
public final class PaperSheets {

    private final List<Issue> issues = new ArrayList<>();
    private final List<Scan> scans = new ArrayList<>();

    private record Issue(Row<?> row, String sheet) {}

    private record Scan(Row<?> row, Digest digest) {}

    private PaperSheets() {}

    /** The sheets that these rows speak of. */
    public static <R> PaperSheets of(Iterable<Row<R>> rows, Function<R, @Nullable Event> event) {
        PaperSheets sheets = new PaperSheets();
        for (Row<R> row : rows) {
            Event said = event.apply(row.said());
            Paper paper = row.paper();
            if (said instanceof SheetIssued issued && row.stands()) {
                sheets.issues.add(new Issue(row, issued.sheet()));
            }
            sheets.add(row, paper == null ? null : paper.scan());
            sheets.add(row, said instanceof DocumentAttached attached ? attached.attachment() : null);
        }
        return sheets;
    }

    private void add(Row<?> row, @Nullable Attachment scan) {
        if (scan != null && scan.digest() instanceof Digest.Sha256) {
            scans.add(new Scan(row, scan.digest()));
        }
    }

    /** What bounds a line; null when it did not stand on paper. */
    public @Nullable PaperBounds of(Row<?> line) {
        Paper paper = line.paper();
        return paper == null ? null : PaperBounds.of(issue(paper, line), scan(paper, line), line, paper.writtenAt());
    }

    /** A sheet that was noted as issued only after its line had been recorded bounds nothing. */
    private @Nullable Row<?> issue(Paper paper, Row<?> line) {
        for (Issue issue : issues) {
            boolean same = issue.sheet().strip().equalsIgnoreCase(paper.sheet().strip());
            if (same && issue.row().number() < line.number()) {
                return issue.row();
            }
        }
        return null;
    }

    private Row<?> scan(Paper paper, Row<?> line) {
        Attachment own = paper.scan();
        for (Scan scan : scans) {
            if (own != null && scan.digest().equals(own.digest()) && scan.row().number() < line.number()) {
                return scan.row();
            }
        }
        return line;
    }
}
