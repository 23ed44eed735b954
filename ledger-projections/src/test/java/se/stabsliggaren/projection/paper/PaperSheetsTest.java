package se.stabsliggaren.projection.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.View;

/** What the record holds of a sheet bounds the lines that were recorded after it, and no others. */
class PaperSheetsTest {

    private static final String CLAIMED = "2024-11-06T13:10Z";

    private final History history = new History();

    @Test
    void ofTwoIssuesTheFirstBoundsTheLine() {
        int first = issued("2024-11-06T08:00:00Z", "B-07");
        issued("2024-11-06T14:00:00Z", "b-07 ");
        PaperBounds bounds = bounds(keyed("2024-11-07T08:00:00Z", "B-07"));
        assertThat(bounds.issuedIn()).isEqualTo(first);
        assertThat(bounds.notBefore()).isEqualTo("2024-11-06T08:00:00Z");
        assertThat(bounds.untrue()).isFalse();
    }

    @Test
    void anIssueThatWasNotedAfterTheLineBoundsNothing() {
        int line = keyed("2024-11-07T08:00:00Z", "B-07");
        int issued = issued("2024-11-07T09:00:00Z", "B-07");
        assertThat(bounds(line).notBefore()).isNull();
        assertThat(bounds(line).issuedIn()).isEqualTo(issued);
    }

    @Test
    void anIssueThatWasNotedAfterTheLineIsToldAsNotProven() {
        int line = keyed("2024-11-07T08:00:00Z", "B-07");
        history.occurred("2024-11-07T02:00Z");
        issued("2024-11-07T09:00:00Z", "B-07");
        assertThat(Part.plain(bounds(line).words()))
                .startsWith("från det att bladet uppges utdelat tors 7 nov kl. 03.00"
                        + " (nr 2, infört tors 7 nov kl. 10.00, efter raden, inte styrkt), till ");
        assertThat(bounds(line).untrue()).isFalse();
    }

    @Test
    void anIssueOfWhichNobodySaidWhenAndThatWasNotedAfterTheLineIsToldByWhenItWasNoted() {
        int line = keyed("2024-11-07T08:00:00Z", "B-07");
        issued("2024-11-07T09:00:00Z", "B-07");
        assertThat(Part.plain(bounds(line).words()))
                .startsWith("från det att bladet delades ut (nr 2, infört tors 7 nov kl. 10.00, efter raden), till ");
    }

    @Test
    void theIssueOfAnotherSheetBoundsNothing() {
        issued("2024-11-06T14:00:00Z", "B-08");
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07")).untrue()).isFalse();
    }

    @Test
    void anIssueNobodyCanPlaceInTimeIsSaidToBeUnknown() {
        history.occurred(Occurred.isUnknown()).records(new SheetIssued("B-07", null, null));
        PaperBounds bounds = bounds(keyed("2024-11-07T08:00:00Z", "B-07"));
        assertThat(bounds.notBefore()).isNull();
        assertThat(Part.plain(bounds.words())).startsWith("från det att bladet delades ut (okänt när, nr 1), till ");
    }

    @Test
    void aLineWrittenInTheMinuteOfTheIssueIsBelievedAndOneOfTheMinuteBeforeIsNot() {
        issued("2024-11-06T13:11:00Z", "B-07");
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07")).untrue()).isTrue();
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-06T13:11Z"))
                        .untrue())
                .isFalse();
    }

    @Test
    void aLineWrittenWhenItWasRecordedIsBelievedAndOneAMomentLaterIsNot() {
        assertThat(bounds(keyed("2024-11-06T13:10:00Z", "B-07")).untrue()).isFalse();
        assertThat(bounds(keyed("2024-11-06T13:09:59Z", "B-07")).untrue()).isTrue();
    }

    @Test
    void paperThatClaimsNothingIsNotUntrue() {
        issued("2024-11-06T14:00:00Z", "B-07");
        int line = history.onPaper(new Paper("B-07", 1, null, null, null)).records(note());
        assertThat(bounds(line).untrue()).isFalse();
    }

    @Test
    void theScanOfAnEarlierLineBoundsTheLaterOnesOfTheSameSheet() {
        int first = scanned("2024-11-06T18:00:00Z", "a");
        int second = scanned("2024-11-07T08:00:00Z", "a");
        int other = scanned("2024-11-07T09:00:00Z", "b");
        assertThat(bounds(second).recordedIn()).isEqualTo(first);
        assertThat(bounds(second).notAfter()).isEqualTo("2024-11-06T18:00:00Z");
        assertThat(Part.plain(bounds(second).words())).contains(", då bladets bild infördes (nr 1)");
        assertThat(bounds(first).recordedIn()).isEqualTo(first);
        assertThat(bounds(other).recordedIn()).isEqualTo(other);
    }

    @Test
    void aCoveredScanCannotBeFoundAgain() {
        Attachment covered = new Attachment(new Digest.Behind(new Cover.Erased(9)), "image/jpeg", 1L, null);
        history.records(new DocumentAttached(null, covered, null));
        int line = history.onPaper(new Paper("B-07", 1, null, null, covered)).records(note());
        assertThat(bounds(line).recordedIn()).isEqualTo(line);
    }

    @Test
    void whatDidNotStandOnPaperIsBoundByNothing() {
        int line = history.records(note());
        View<Whole> view = View.of(new Everything(), history.posts());
        assertThat(PaperSheets.of(view.rows(), Whole::event).of(view.row(line))).isNull();
    }

    private int issued(String at, String sheet) {
        return history.clock(at).records(new SheetIssued(sheet, "loggförare", 20));
    }

    private int keyed(String at, String sheet) {
        return keyed(at, sheet, CLAIMED);
    }

    private int keyed(String at, String sheet, String writtenAt) {
        return history.clock(at).onPaper(sheet, writtenAt).records(note());
    }

    private int scanned(String at, String digit) {
        Attachment scan = new Attachment(new Digest.Sha256(digit.repeat(64)), "image/jpeg", 1L, null);
        return history.clock(at)
                .onPaper(new Paper("B-07", 1, When.parse("2024-11-06T13:10Z"), null, scan))
                .records(note());
    }

    private static NoteWritten note() {
        return new NoteWritten(Text.of("larmen går fram"), null, null);
    }

    private PaperBounds bounds(int post) {
        View<Whole> view = View.of(new Everything(), history.posts());
        return PaperSheets.of(view.rows(), Whole::event).of(view.row(post));
    }
}
