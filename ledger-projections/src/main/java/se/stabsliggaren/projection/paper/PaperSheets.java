package se.stabsliggaren.projection.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.BreachEvent;
import se.stabsliggaren.event.ConsequenceEvent;
import se.stabsliggaren.event.ContactEvent;
import se.stabsliggaren.event.CostEvent;
import se.stabsliggaren.event.DecisionEvent;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.DocumentEvent.DocumentRegistered;
import se.stabsliggaren.event.DutyEvent;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.GovernanceEvent;
import se.stabsliggaren.event.IncidentEvent;
import se.stabsliggaren.event.MeetingEvent;
import se.stabsliggaren.event.MessageEvent;
import se.stabsliggaren.event.MoveEvent;
import se.stabsliggaren.event.NoteEvent;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.QuestionEvent;
import se.stabsliggaren.event.RecordEvent;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.DisposalDecided;
import se.stabsliggaren.event.RecordEvent.ExternalHelpEngaged;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.RecordEvent.SheetAccounted;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RegisterEvent;
import se.stabsliggaren.event.RequestEvent;
import se.stabsliggaren.event.SecrecyEvent;
import se.stabsliggaren.event.SituationEvent;
import se.stabsliggaren.event.StaffEvent;
import se.stabsliggaren.event.SystemEvent;
import se.stabsliggaren.event.TaskEvent;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Row;

/** What the record holds of its sheets, to bound when a line on one of them can have been written. */
public final class PaperSheets {

    private final Map<TypedName, Earliest> issues = new HashMap<>();
    private final Map<Digest, Earliest> scans = new HashMap<>();
    private final SheetLines lines = new SheetLines();
    private @Nullable Integer firstIssued;

    private PaperSheets() {}

    /** The posts that say one thing, of which the first that comes before a line bounds it. */
    private static final class Earliest {

        /** Those whose number is lower than that of all before them; no other is ever the first before a line. */
        private final TreeMap<Integer, Row<?>> rows = new TreeMap<>();

        void add(Row<?> row) {
            if (rows.isEmpty() || row.number() < rows.firstKey()) {
                rows.put(row.number(), row);
            }
        }

        @Nullable
        Row<?> before(Row<?> line) {
            Map.Entry<Integer, Row<?>> found = rows.lowerEntry(line.number());
            return found == null ? null : found.getValue();
        }

        /** Of a line that none comes before. */
        @Nullable
        Row<?> after(Row<?> line) {
            Map.Entry<Integer, Row<?>> found = rows.higherEntry(line.number());
            return found == null ? null : found.getValue();
        }
    }

    /** The sheets that these rows speak of. */
    public static <R> PaperSheets of(Iterable<Row<R>> rows, Function<R, @Nullable Event> event) {
        PaperSheets sheets = new PaperSheets();
        for (Row<R> row : rows) {
            Paper paper = row.paper();
            sheets.add(row, paper == null ? null : paper.scan());
            if (paper != null && row.stands()) {
                sheets.lines.keyed(row, paper);
            }
            Event said = event.apply(row.said());
            if (said != null) {
                sheets.add(row, said);
            }
        }
        return sheets;
    }

    /** Every family says here whether it tells of sheets or holds what can be the scan of one. */
    private void add(Row<?> row, Event said) {
        switch (said) {
            case RecordEvent record -> add(row, record);
            case DocumentEvent document -> add(row, document);
            case IncidentEvent ignored -> tellsOfNoSheet();
            case NoteEvent ignored -> tellsOfNoSheet();
            case ConsequenceEvent ignored -> tellsOfNoSheet();
            case StaffEvent ignored -> tellsOfNoSheet();
            case MeetingEvent ignored -> tellsOfNoSheet();
            case QuestionEvent ignored -> tellsOfNoSheet();
            case SituationEvent ignored -> tellsOfNoSheet();
            case DecisionEvent ignored -> tellsOfNoSheet();
            case TaskEvent ignored -> tellsOfNoSheet();
            case DutyEvent ignored -> tellsOfNoSheet();
            case BreachEvent ignored -> tellsOfNoSheet();
            case SystemEvent ignored -> tellsOfNoSheet();
            case MessageEvent ignored -> tellsOfNoSheet();
            case ContactEvent ignored -> tellsOfNoSheet();
            case CostEvent ignored -> tellsOfNoSheet();
            case RequestEvent ignored -> tellsOfNoSheet();
            case SecrecyEvent ignored -> tellsOfNoSheet();
            case GovernanceEvent ignored -> tellsOfNoSheet();
            case EvaluationEvent ignored -> tellsOfNoSheet();
            case MoveEvent ignored -> tellsOfNoSheet();
            case RegisterEvent ignored -> tellsOfNoSheet();
        }
    }

    private void add(Row<?> row, RecordEvent record) {
        switch (record) {
            case SheetIssued issued -> {
                if (row.stands()) {
                    issues.computeIfAbsent(TypedName.of(issued.sheet()), none -> new Earliest())
                            .add(row);
                    lines.issued(row, issued);
                    Integer first = firstIssued;
                    firstIssued = first == null ? row.number() : Math.min(first, row.number());
                }
            }
            case SheetAccounted ignored -> tellsOfNoSheet();
            case PostWithdrawn ignored -> tellsOfNoSheet();
            case RemarkSettled ignored -> tellsOfNoSheet();
            case DisposalDecided ignored -> tellsOfNoSheet();
            case DisposalCarriedOut ignored -> tellsOfNoSheet();
            case PostHidden ignored -> tellsOfNoSheet();
            case ExternalHelpEngaged ignored -> tellsOfNoSheet();
            case NamesMerged ignored -> tellsOfNoSheet();
        }
    }

    private void add(Row<?> row, DocumentEvent document) {
        switch (document) {
            case DocumentAttached attached -> add(row, attached.attachment());
            case DocumentRegistered ignored -> tellsOfNoSheet();
        }
    }

    private static void tellsOfNoSheet() {}

    private void add(Row<?> row, @Nullable Attachment scan) {
        if (scan != null && scan.digest() instanceof Digest.Sha256) {
            scans.computeIfAbsent(scan.digest(), none -> new Earliest()).add(row);
        }
    }

    /** What bounds a line; null when it did not stand on paper. */
    public @Nullable PaperBounds of(Row<?> line) {
        Paper paper = line.paper();
        if (paper == null) {
            return null;
        }
        Row<?> issued = issue(paper, line);
        List<LineDoubt> doubts = lines.doubts(line, paper);
        return issued == null
                ? PaperBounds.unbounded(issuedLater(paper, line), scan(paper, line), line, paper.writtenAt(), doubts)
                : PaperBounds.of(issued, scan(paper, line), line, paper.writtenAt(), doubts);
    }

    /** Why a line should be compared with its sheet; of what did not stand on paper, nothing. */
    public List<LineDoubt> doubts(Row<?> line) {
        Paper paper = line.paper();
        return paper == null ? List.of() : lines.doubts(line, paper);
    }

    /** Where no post says that its sheet was issued, the first that says so of another; else null. */
    public @Nullable Integer othersIssuedIn(Row<?> line) {
        Paper paper = line.paper();
        return paper == null || issues.containsKey(TypedName.of(paper.sheet())) ? null : firstIssued;
    }

    /** A sheet that was noted as issued only after its line had been recorded bounds nothing. */
    private @Nullable Row<?> issue(Paper paper, Row<?> line) {
        Earliest issued = issues.get(TypedName.of(paper.sheet()));
        return issued == null ? null : issued.before(line);
    }

    private @Nullable Row<?> issuedLater(Paper paper, Row<?> line) {
        Earliest issued = issues.get(TypedName.of(paper.sheet()));
        return issued == null ? null : issued.after(line);
    }

    private Row<?> scan(Paper paper, Row<?> line) {
        Attachment own = paper.scan();
        Earliest same = own == null ? null : scans.get(own.digest());
        Row<?> earlier = same == null ? null : same.before(line);
        return earlier == null ? line : earlier;
    }
}
