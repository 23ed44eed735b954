package se.stabsliggaren.projection.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/**
 * Between which moments a line on a sheet can have been written, whatever the sheet claims: not before the sheet was
 * issued, with the head of the log on it, and not after its scan or the line itself was recorded. That the sheet was issued
 * then must have been recorded then: what is keyed in afterwards about a sheet is a claim like the line's own.
 *
 * @param notBefore null when no post recorded that the sheet was issued as it was
 * @param issuedIn the post that says so
 * @param notAfter when its scan or the line was recorded, whichever came first
 * @param recordedIn the post that was
 * @param untrue whether the moment the sheet claims lies outside
 * @param words the same in Swedish
 */
public record PaperBounds(
        @Nullable Instant notBefore,
        @Nullable Integer issuedIn,
        Instant notAfter,
        int recordedIn,
        boolean untrue,
        List<Part> words) {

    static PaperBounds of(
            @Nullable Row<?> issued, Row<?> scan, Row<?> line, @Nullable When claimed, List<LineDoubt> doubts) {
        Instant notBefore = issued == null || isClaimed(issued) ? null : issued.recordedAt();
        Instant notAfter = scan.recordedAt();
        boolean tooEarly =
                claimed != null && notBefore != null && !claimed.end().isAfter(notBefore);
        boolean tooLate = claimed != null && claimed.earliest().isAfter(notAfter);
        return new PaperBounds(
                notBefore,
                issued == null ? null : issued.number(),
                notAfter,
                scan.number(),
                tooEarly || tooLate,
                words(notBefore, issued, scan, line, doubts).parts());
    }

    /** The line with the posts that bound it. */
    public List<Integer> cites(int line) {
        return Stream.of(Stream.of(line, recordedIn), Stream.ofNullable(issuedIn))
                .flatMap(posts -> posts)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether somebody said when it was, and did not record it as it was. */
    private static boolean isClaimed(Row<?> issued) {
        return !Boolean.TRUE.equals(issued.occurred().assumed());
    }

    private static Phrase words(
            @Nullable Instant notBefore, @Nullable Row<?> issued, Row<?> scan, Row<?> line, List<LineDoubt> doubts) {
        Phrase words = Phrase.of("");
        if (issued == null) {
            words.words(Absence.words("när bladet delades ut"));
        } else if (issued.occurred().equals(Occurred.isUnknown())) {
            words.words("när bladet delades ut är okänt ")
                    .nr("(", issued.number())
                    .words(")");
        } else if (notBefore == null) {
            words.occurred("bladet uppges utdelat ", issued.occurred())
                    .nr(" (", issued.number())
                    .moment("), infört ", issued.recordedAt())
                    .words(" och inte styrkt");
        } else {
            words.moment("inte före ", notBefore)
                    .words(", då bladet delades ut ")
                    .nr("(", issued.number())
                    .words(")");
        }
        words.moment(", inte efter ", scan.recordedAt()).words(", då ");
        words.words(scan.number() == line.number() ? "raden infördes " : "bladets bild infördes ")
                .nr("(", scan.number())
                .words(")");
        doubts.forEach(doubt -> words.words("; ").line(doubt.words()));
        return words;
    }
}
