package se.stabsliggaren.projection.paper;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/**
 * Between which moments a line on a sheet can have been written, whatever the sheet claims: not before the sheet was
 * issued, with the head of the log on it, and not after its scan or the line itself was recorded. That the sheet was issued
 * then must have been recorded then: what is keyed in afterwards about a sheet is a claim like the line's own.
 *
 * @param notBefore null when no post recorded that the sheet was issued as it was
 * @param issuedIn the post that says that the sheet was issued, though it bound nothing; null when none does
 * @param notAfter when its scan or the line was recorded, whichever came first
 * @param recordedIn the post that was
 * @param untrue whether the moment the sheet claims lies outside
 * @param words the same in Swedish, after {@code kan ha skrivits}
 */
public record PaperBounds(
        @Nullable Instant notBefore,
        @Nullable Integer issuedIn,
        Instant notAfter,
        int recordedIn,
        boolean untrue,
        List<Part> words) {

    private static final String ISSUED = "från det att bladet delades ut ";

    static PaperBounds of(Row<?> issued, Row<?> scan, Row<?> line, @Nullable When claimed, List<LineDoubt> doubts) {
        Instant notBefore = isClaimed(issued) ? null : issued.recordedAt();
        boolean tooEarly =
                claimed != null && notBefore != null && !claimed.end().isAfter(notBefore);
        return new PaperBounds(
                notBefore,
                issued.number(),
                scan.recordedAt(),
                scan.number(),
                tooEarly || isTooLate(claimed, scan),
                withEnd(issued(notBefore, issued), scan, line, doubts));
    }

    /** @param later the post after the line that says when its sheet was issued; null when none does */
    static PaperBounds unbounded(
            @Nullable Row<?> later, Row<?> scan, Row<?> line, @Nullable When claimed, List<LineDoubt> doubts) {
        return new PaperBounds(
                null,
                later == null ? null : later.number(),
                scan.recordedAt(),
                scan.number(),
                isTooLate(claimed, scan),
                withEnd(
                        later == null ? Phrase.of(ISSUED + "(ingen post säger när)") : later(later),
                        scan,
                        line,
                        doubts));
    }

    private static boolean isTooLate(@Nullable When claimed, Row<?> scan) {
        return claimed != null && claimed.earliest().isAfter(scan.recordedAt());
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

    private static Phrase issued(@Nullable Instant notBefore, Row<?> issued) {
        if (isUnknown(issued)) {
            return Phrase.of(ISSUED).nr("(okänt när, ", issued.number()).words(")");
        }
        return notBefore == null
                ? claimed(issued).words(", inte styrkt)")
                : Phrase.of("")
                        .moment("från ", notBefore)
                        .words(", då bladet delades ut ")
                        .nr("(", issued.number())
                        .words(")");
    }

    private static Phrase later(Row<?> issued) {
        return isClaimed(issued) && !isUnknown(issued)
                ? claimed(issued).words(", efter raden, inte styrkt)")
                : recorded(Phrase.of(ISSUED), issued).words(", efter raden)");
    }

    private static boolean isUnknown(Row<?> issued) {
        return issued.occurred().equals(Occurred.isUnknown());
    }

    private static Phrase claimed(Row<?> issued) {
        return recorded(
                Phrase.of("")
                        .occurred("från det att bladet uppges utdelat ", issued.occurred())
                        .words(" "),
                issued);
    }

    /** With the post that says so and when it was recorded, in a bracket that is left open. */
    private static Phrase recorded(Phrase said, Row<?> issued) {
        return said.nr("(", issued.number()).moment(", infört ", issued.recordedAt());
    }

    private static List<Part> withEnd(Phrase begin, Row<?> scan, Row<?> line, List<LineDoubt> doubts) {
        Phrase words = begin.moment(", till ", scan.recordedAt())
                .words(scan.number() == line.number() ? ", då raden infördes " : ", då bladets bild infördes ")
                .nr("(", scan.number())
                .words(")");
        doubts.forEach(doubt -> words.words("; ").line(doubt.words()));
        return words.parts();
    }
}
