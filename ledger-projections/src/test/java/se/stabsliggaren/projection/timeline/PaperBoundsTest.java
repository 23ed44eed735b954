package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.DocumentEvent.DocumentAttached;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.evaluation.EvaluationReport;
import se.stabsliggaren.projection.evaluation.Sentence;
import se.stabsliggaren.projection.paper.PaperBounds;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.timeline.TimelinePage.Placed;
import se.stabsliggaren.projection.view.ReadOptions;

/** What paper claims is held against what the record knows of the sheet. */
class PaperBoundsTest {

    private final History history = new History();

    @Test
    void aLineCanBeWrittenBetweenItsSheetsIssueAndItsRecording() {
        issued("2024-11-06T12:00:00Z", "B-07");
        PaperBounds bounds = bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-06T13:10Z"));
        assertThat(bounds.untrue()).isFalse();
        assertThat(Part.plain(bounds.words()))
                .isEqualTo("från ons 6 nov kl. 13.00, då bladet delades ut (nr 1),"
                        + " till tors 7 nov kl. 09.00, då raden infördes (nr 2)");
    }

    @Test
    void aLineThatClaimsToBeOlderThanItsSheetIsExposed() {
        issued("2024-11-06T12:00:00Z", "B-07");
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-05T20:00Z"))
                        .untrue())
                .isTrue();
    }

    @Test
    void aLineThatClaimsToBeYoungerThanItsRecordingIsExposed() {
        issued("2024-11-06T12:00:00Z", "B-07");
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-08")).untrue())
                .isTrue();
    }

    @Test
    void aLineOfTheSameMinuteIsBelieved() {
        issued("2024-11-06T12:00:30Z", "B-07");
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-06T12:00Z"))
                        .untrue())
                .isFalse();
    }

    @Test
    void aSheetNobodyIssuedBoundsNothing() {
        PaperBounds bounds = bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-05T20:00Z"));
        assertThat(bounds.untrue()).isFalse();
        assertThat(Part.plain(bounds.words()))
                .startsWith("från det att bladet delades ut (ingen post säger när), till ");
    }

    @Test
    void anIssueThatWasKeyedInAfterwardsBoundsNothing() {
        history.clock("2024-11-07T07:00:00Z")
                .occurred("2024-11-06T12:00Z")
                .records(new SheetIssued("B-07", "loggförare", 20));
        PaperBounds bounds = bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-05T20:00Z"));
        assertThat(bounds.untrue()).isFalse();
        assertThat(bounds.notBefore()).isNull();
        assertThat(Part.plain(bounds.words()))
                .startsWith("från det att bladet uppges utdelat ons 6 nov kl. 13.00"
                        + " (nr 1, infört tors 7 nov kl. 08.00, inte styrkt), till ");
    }

    @Test
    void anIssueThatWasWithdrawnBoundsNothing() {
        int issue = issued("2024-11-06T12:00:00Z", "B-07");
        history.records(new PostWithdrawn(Ref.to(issue), Text.of("fel blad")));
        assertThat(bounds(keyed("2024-11-07T08:00:00Z", "B-07", "2024-11-05T20:00Z"))
                        .untrue())
                .isFalse();
    }

    @Test
    void aScanRecordedEarlierBoundsTheLinesKeyedLater() {
        issued("2024-11-06T12:00:00Z", "B-07");
        Attachment scan = new Attachment(new Digest.Sha256("a".repeat(64)), "image/jpeg", 1L, Text.of("B-07.jpg"));
        int scanned = history.clock("2024-11-06T18:00:00Z").records(new DocumentAttached(null, scan, null));
        Paper paper = new Paper("B-07", 2, When.parse("2024-11-06T19:00Z"), null, scan);
        int line = history.clock("2024-11-07T08:00:00Z")
                .onPaper(paper)
                .occurred("2024-11-06T13:00Z")
                .records(new NoteWritten(Text.of("i efterhand"), null, null));
        assertThat(bounds(line).recordedIn()).isEqualTo(scanned);
        assertThat(bounds(line).untrue()).isTrue();
    }

    @Test
    void aLineThatIsKeyedTwiceNamesTheFirst() {
        issued("2024-11-06T12:00:00Z", "B-07");
        int first = line(4, "2024-11-06T13:00Z");
        int again = line(4, "2024-11-06T13:00Z");
        assertThat(Part.plain(bounds(first).words())).doesNotContain("samma rad");
        assertThat(Part.plain(bounds(again).words())).endsWith("; samma rad är införd redan i nr " + first);
        assertThat(uncertain())
                .containsExactly(
                        "Kontrollera mot bladet: larmen går fram; samma rad är införd redan i nr " + first + ".");
    }

    @Test
    void aLineThatIsPutRightOrWithdrawnIsNotKeyedTwice() {
        issued("2024-11-06T12:00:00Z", "B-07");
        int first = line(4, "2024-11-06T13:00Z");
        history.correcting(first, "stavfel");
        int corrected = line(4, "2024-11-06T13:00Z");
        assertThat(Part.plain(bounds(corrected).words())).doesNotContain("samma rad");
        history.records(new PostWithdrawn(Ref.to(first), Text.of("fel rad")));
        assertThat(Part.plain(bounds(line(4, "2024-11-06T13:00Z")).words())).doesNotContain("samma rad");
        assertThat(uncertain()).isEmpty();
    }

    @Test
    void aLineBelowTheLastOfItsSheetIsExposed() {
        int issue = issued("2024-11-06T12:00:00Z", "B-07");
        assertThat(Part.plain(bounds(line(21, "2024-11-06T13:00Z")).words()))
                .endsWith("; bladet har 20 rader enligt nr " + issue);
        assertThat(Part.plain(bounds(line(20, "2024-11-06T13:00Z")).words())).doesNotContain("rader enligt");
    }

    @Test
    void aLineThatTellsOfWhatHappenedAfterItWasWrittenIsExposed() {
        issued("2024-11-06T10:00:00Z", "B-07");
        assertThat(Part.plain(bounds(line(1, "2024-11-06T11:59Z")).words()))
                .endsWith("; det som raden säger hände först efter att den skrevs");
        assertThat(Part.plain(bounds(line(2, "2024-11-06T12:00Z")).words())).doesNotContain("hände först");
    }

    @Test
    void aSheetThatNoPostIssuedIsDoubtedWhereOthersWereIssued() {
        issued("2024-11-06T12:00:00Z", "B-07");
        history.clock("2024-11-07T08:00:00Z")
                .onPaper("X-99", "2024-11-06T13:00Z")
                .occurred("2024-11-06T12:00Z")
                .records(new NoteWritten(Text.of("en rad"), null, null));
        assertThat(uncertain())
                .containsExactly("Kontrollera mot bladet: en rad; ingen post säger att bladet delades ut.");
    }

    private int line(int line, String writtenAt) {
        return history.clock("2024-11-07T08:00:00Z")
                .onPaper(new Paper("B-07", line, When.parse(writtenAt), null, null))
                .occurred("2024-11-06T12:00Z")
                .records(new NoteWritten(Text.of("larmen går fram"), null, null));
    }

    private List<String> uncertain() {
        return history.page(new EvaluationReport()).sections().stream()
                .filter(section -> section.number().equals("B.5"))
                .flatMap(section -> section.sentences().stream())
                .map(Sentence::plain)
                .filter(said -> said.startsWith("Kontrollera mot"))
                .toList();
    }

    @Test
    void asStatedItStandsByItselfAndIsExposedByWhatCameLater() {
        int untrue = untrue();
        Instant then = Instant.parse("2024-11-05T21:00:00Z");
        ReadOptions stated = new ReadOptions("L1-2024-3", false, then, then, 0, true, null);
        TimelinePage page = history.page(new Timeline(), stated);
        assertThat(page.weeks()).isEmpty();
        assertThat(page.stated()).singleElement().satisfies(item -> {
            assertThat(item.number()).isEqualTo(untrue);
            assertThat(item.origin().paper().delay()).isEqualTo("1 dygn 12 h");
            assertThat(item.origin().paper().bounds().untrue()).isTrue();
        });
    }

    @Test
    void leavingOutWhatHappenedLaterDoesNotHideThatItIsUntrue() {
        int untrue = untrue();
        Instant then = Instant.parse("2024-11-05T21:00:00Z");
        ReadOptions occurredBy = new ReadOptions("L1-2024-3", false, then, null, null, false, then);
        assertThat(bounds(history.page(new Timeline(), occurredBy), untrue).untrue())
                .isTrue();
    }

    private int untrue() {
        issued("2024-11-06T12:00:00Z", "B-09");
        return keyed("2024-11-07T08:00:00Z", "B-09", "2024-11-05T20:00Z");
    }

    private int issued(String at, String sheet) {
        Instant moment = Instant.parse(at);
        return history.clock(at)
                .occurred(Occurred.assumedAt(When.at(moment)))
                .records(new SheetIssued(sheet, "loggförare", 20));
    }

    private int keyed(String at, String sheet, String writtenAt) {
        return history.clock(at)
                .onPaper(sheet, writtenAt)
                .occurred("2024-11-05T19:45Z")
                .records(new NoteWritten(Text.of("larmen går fram"), null, null));
    }

    private PaperBounds bounds(int post) {
        return bounds(history.page(new Timeline()), post);
    }

    private static PaperBounds bounds(TimelinePage page, int post) {
        Stream<Item> placed = page.weeks().stream()
                .flatMap(week -> week.days().stream())
                .flatMap(day -> day.items().stream())
                .map(Placed::item);
        List<Item> items =
                placed.filter(item -> item.number() == post).distinct().toList();
        assertThat(items).hasSize(1);
        return items.get(0).origin().paper().bounds();
    }
}
