package se.stabsliggaren.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.SheetIssued;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.format.Codec;
import se.stabsliggaren.ledger.Outcome;

/** The invented exercise holds what the views and the readers must be able to tell apart. */
class HostmorkerTest {

    private static final CaseFile CASE = CaseFile.named("hostmorker");
    private static final List<Outcome> OUTCOMES = PlayedIncident.outcomes(CASE);
    private static final List<Post> POSTS = OUTCOMES.stream()
            .filter(Outcome.Recorded.class::isInstance)
            .map(outcome -> ((Outcome.Recorded) outcome).post())
            .toList();

    @Test // #2
    void isRefusedNowhere() {
        assertThat(OUTCOMES).hasSizeGreaterThan(120).hasSameSizeAs(POSTS).hasSameSizeAs(CASE.drafts());
    }

    @Test // #2
    void isUnderstoodByTheEndpoint() {
        assertThat(CASE.drafts()).allSatisfy(draft -> Codec.draft(draft));
    }

    @Test // #2
    void movesItsClockForwardOnly() {
        List<Instant> moments = CASE.lines().stream()
                .filter(CaseLine.Turn.class::isInstance)
                .map(line -> ((CaseLine.Turn) line).clock())
                .filter(Objects::nonNull)
                .toList();
        assertThat(moments).hasSizeGreaterThan(40).isSorted().doesNotHaveDuplicates();
    }

    @Test // #2
    void keysPaperLinesLate() {
        assertThat(paperLines()).hasSizeGreaterThan(6).allSatisfy(post -> {
            Instant written = Objects.requireNonNull(paper(post).writtenAt()).earliest();
            assertThat(Duration.between(written, post.recordedAt())).isGreaterThan(Duration.ofHours(12));
        });
    }

    @Test // #2
    void hasExactlyOneLineWrittenBeforeItsSheetWasHandedOut() {
        assertThat(paperLines().stream().filter(this::writtenBeforeItsSheetWasIssued))
                .singleElement()
                .satisfies(post -> assertThat(paper(post).sheet()).isEqualTo("B-09"));
    }

    private boolean writtenBeforeItsSheetWasIssued(Post line) {
        Instant issued = POSTS.stream()
                .filter(post -> post.event() instanceof SheetIssued sheet
                        && sheet.sheet().equals(paper(line).sheet()))
                .map(Post::recordedAt)
                .findFirst()
                .orElseThrow();
        return Objects.requireNonNull(paper(line).writtenAt()).earliest().isBefore(issued);
    }

    @Test // #2
    void correctsOnePostForAReason() {
        assertThat(POSTS)
                .filteredOn(post -> post.entry().corrects() != null)
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.entry().reason()).isNotNull();
                    assertThat(post.name()).isLessThan(post.number());
                });
    }

    @Test // #2
    void marksWhatMayHaveToBeErased() {
        assertThat(POSTS)
                .filteredOn(post -> post.event() instanceof SecrecyMarked)
                .hasSize(1);
    }

    @Test // #2
    void isRemarkedWhereTheStaffWasUntidy() {
        assertThat(POSTS)
                .flatExtracting(post -> post.entry().remarks())
                .extracting("kind")
                .contains(
                        RemarkKind.DECISION_WITHOUT_MANDATE,
                        RemarkKind.DECISION_ALREADY_REVOKED,
                        RemarkKind.ENDS_BEFORE_IT_BEGINS,
                        RemarkKind.MESSAGE_WITHOUT_APPROVAL,
                        RemarkKind.AFTER_CLOSING);
    }

    @Test // #2
    void usesNoRealDomain() {
        assertThat(CASE.keeper().domain()).endsWith(".example");
    }

    @Test // #2
    void namesEveryLabelOnce() {
        assertThat(CASE.drafts().stream().map(draft -> draft.get("label")).filter(Objects::nonNull))
                .doesNotHaveDuplicates();
        assertThat(CASE.drafts().stream().map(Map::keySet))
                .allSatisfy(fields -> assertThat(fields).contains("type"));
    }

    private static List<Post> paperLines() {
        return POSTS.stream().filter(post -> post.entry().paper() != null).toList();
    }

    private static Paper paper(Post post) {
        return Objects.requireNonNull(post.entry().paper());
    }
}
