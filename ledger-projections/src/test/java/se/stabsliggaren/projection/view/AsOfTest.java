package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;

/** What counts for a reader who looks from an earlier moment, with paper believed or not. */
class AsOfTest {

    private static final String AT = "2024-11-06T14:00:00Z";

    private final History history = new History();
    private final int first = history.records(note("strömmen går"));

    @ParameterizedTest
    @CsvSource({
        "2024-11-06T13:59Z, true",
        "2024-11-06T14:00Z, false",
        "2024-11-06T13:59:59.999Z, true",
        "2024-11-06T14:00:00.000Z, false",
        "2024-11-05, true",
        "2024-11-06, false",
        "2024-11-06/afternoon, false"
    })
    void paperCountsThatWasWrittenForCertain(String written, boolean counts) {
        int late = late(new Paper("B-07", 1, When.parse(written), null, null));
        assertThat(numbers(stated()).contains(late)).isEqualTo(counts);
    }

    @Test
    void paperThatDoesNotSayWhenItWasWrittenAndNoPaperDoNotCount() {
        late(new Paper("B-07", 1, null, null, null));
        history.records(note("direkt"));
        assertThat(numbers(stated())).containsExactly(first);
    }

    @Test
    void paperIsBelievedOnlyByWhoAsksForItAtAMoment() {
        late(new Paper("B-07", 1, When.parse("2024-11-06T13:05Z"), null, null));
        assertThat(numbers(options(AT, first, false, null))).containsExactly(first);
        assertThat(numbers(options(null, first, true, null))).containsExactly(first);
        assertThat(numbers(options(null, null, true, null))).containsExactly(1, 2);
    }

    @Test
    void aCorrectionStrikesThenOnlyIfItsPaperWasWrittenThen() {
        history.correcting(first, "fel").onPaper("B-07", "2024-11-06T15:00Z").records(note("reservkraft"));
        assertThat(known(stated()).row(first).stands()).isTrue();
        history.correcting(first, "fel").onPaper("B-07", "2024-11-06T13:00Z").records(note("reservkraft"));
        assertThat(known(stated()).row(first).stands()).isFalse();
    }

    @Test
    void aWithdrawalKeyedLaterStruckNothingThen() {
        history.records(new PostWithdrawn(Ref.to(first), Text.of("fel")));
        assertThat(known(stated()).row(first).stands()).isTrue();
        assertThat(known(options(null, null, false, null)).row(first).stands()).isFalse();
    }

    @Test
    void whatTheVeryLastPostDidCounts() {
        int correction = history.correcting(first, "fel").records(note("reservkraft"));
        assertThat(known(options(AT, correction, true, null)).row(first).stands())
                .isFalse();
        assertThat(known(options(AT, first, true, null)).row(first).stands()).isTrue();
    }

    @Test
    void ofWhatIsStatedOnlyWhatCanHaveHappenedByThenIsLeft() {
        history.occurred("2024-11-06T13:00Z");
        int before = late(new Paper("B-07", 1, When.parse("2024-11-06T13:05Z"), null, null));
        history.occurred("2024-11-06T13:30Z");
        late(new Paper("B-07", 2, When.parse("2024-11-06T13:35Z"), null, null));
        ReadOptions reading = options(AT, first, true, "2024-11-06T13:15:00Z");
        assertThat(numbers(reading)).containsExactly(first, before);
    }

    @Test
    void whatBeginsAtTheVeryMomentCanHaveHappenedByThen() {
        int at = history.occurred("2024-11-08T12:00Z").records(note("tolv"));
        assertThat(numbers(options(null, null, false, "2024-11-08T12:00:00Z"))).contains(at);
        assertThat(numbers(options(null, null, false, "2024-11-08T11:59:59.999Z")))
                .doesNotContain(at);
    }

    private int late(Paper paper) {
        return history.onPaper(paper).records(note("från pappret"));
    }

    private ReadOptions stated() {
        return options(AT, first, true, null);
    }

    private static ReadOptions options(
            @Nullable String at, @Nullable Integer post, boolean stated, @Nullable String occurredBy) {
        return new ReadOptions(
                "L1-2024-3",
                false,
                Instant.parse("2024-11-20T12:00:00Z"),
                at == null ? null : Instant.parse(at),
                post,
                stated,
                occurredBy == null ? null : Instant.parse(occurredBy));
    }

    private View<Whole> known(ReadOptions reading) {
        return View.of(new Everything(), history.posts()).known(reading);
    }

    private List<Integer> numbers(ReadOptions reading) {
        return known(reading).rows().stream().map(Row::number).toList();
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
