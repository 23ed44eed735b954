package se.stabsliggaren.projection.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Attachment;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Source;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.text.AmendmentNote;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** One post by itself, with the way to the ones beside it. */
class PostPageTest {

    private final History history = new History();
    private final int first = history.records(said("ett"));
    private final int second = history.records(said("två"));
    private final int correction = history.correcting(first, "bättre").records(said("tre"));

    @Test
    void leadsToThePostBeforeAndThePostAfter() {
        assertThat(page(first, null).earlier()).isNull();
        assertThat(page(first, null).later()).isEqualTo(second);
        assertThat(page(second, null).earlier()).isEqualTo(first);
        assertThat(page(second, null).later()).isEqualTo(correction);
        assertThat(page(correction, null).earlier()).isEqualTo(second);
        assertThat(page(correction, null).later()).isNull();
    }

    @Test
    void leadsNoFurtherThanTheReaderKnows() {
        assertThat(page(second, second).later()).isNull();
        assertThat(page(correction, second)).isNull();
    }

    @Test
    void aCorrectionSaysWhatItCorrectsAndTheOldOneByWhatItWas() {
        assertThat(page(correction, null).corrected()).isEqualTo(first);
        assertThat(page(second, null).corrected()).isNull();
        assertThat(page(first, null).corrected()).isNull();
        assertThat(page(first, null).item().amended().afterwards())
                .extracting(AmendmentNote::words)
                .containsExactly("rättad i nr 3");
        assertThat(page(first, second).item().amended().afterwards()).isEmpty();
    }

    @Test
    void tellsWhatBecameOfIt() {
        int decided = history.records(new DecisionTaken(
                null, Text.of("Stäng."), null, List.of(), null, null, null, null, List.of(), null, List.of()));
        assertThat(page(decided, null).followed()).isEmpty();
        int revoked = history.records(new DecisionRevoked(Ref.to(decided), null, null, null));
        assertThat(page(decided, null).followed()).extracting(Item::number).containsExactly(revoked);
        assertThat(page(decided, decided).followed()).isEmpty();
        assertThat(page(revoked, null).followed()).isEmpty();
        assertThat(page(first, null).followed()).isEmpty();
    }

    @Test
    void isHeadedByItsNumber() {
        assertThat(page(second, null).heading().title()).isEqualTo("nr 2");
    }

    @Test
    void saysWhyItWasCorrectedAndWhatTheRulesNoticed() {
        int remarked = history.remarked(Remark.of(RemarkKind.ALREADY_ENDED, 1)).records(said("fyra"));
        assertThat(page(correction, null).item().recording().reason()).isEqualTo(Text.of("bättre"));
        assertThat(page(remarked, null).item().recording().remarks()).containsExactly("Nr 1 avslutar redan detta.");
        assertThat(page(remarked, null).item().type()).isEqualTo("note.written");
    }

    @Test
    void saysWhereItHasItFrom() {
        assertThat(source(new Source("IT-driften", Person.of("Testa Testlund"), "telefon")))
                .isEqualTo("Källa: IT-driften, Testa Testlund, telefon");
        assertThat(source(new Source(null, Person.of("Testa Testlund"), null))).isEqualTo("Källa: Testa Testlund");
        assertThat(source(new Source("IT-driften", null, null))).isEqualTo("Källa: IT-driften");
        assertThat(page(first, null).item().origin().source()).isEmpty();
    }

    @Test
    void saysWhereItStoodOnPaper() {
        Attachment scan = new Attachment(new Digest.Sha256("a".repeat(64)), "image/jpeg", 1L, null);
        int scanned = history.onPaper(
                        new Paper("B-07", 3, When.parse("2024-11-06T11:00Z"), Person.of("Testa Testlund"), scan))
                .records(said("fyra"));
        PaperLine paper = page(scanned, null).item().origin().paper();
        assertThat(paper.line()).isEqualTo(3);
        assertThat(paper.writtenBy()).isEqualTo(Person.of("Testa Testlund"));
        assertThat(paper.written()).isEqualTo("ons 6 nov kl. 12.00");
        assertThat(paper.scanned()).isTrue();
        int bare = history.onPaper(new Paper("B-08", null, null, null, null)).records(said("fem"));
        PaperLine line = page(bare, null).item().origin().paper();
        assertThat(line.written()).isNull();
        assertThat(line.delay()).isNull();
        assertThat(line.scanned()).isFalse();
        assertThat(page(first, null).item().origin().paper()).isNull();
    }

    private String source(Source source) {
        int post = history.records(said("ett"));
        List<Post> posts = new ArrayList<>(history.posts());
        Post told = posts.getLast();
        Entry entry = told.entry();
        posts.set(
                posts.size() - 1,
                new Post(
                        told.log(),
                        told.number(),
                        told.recordedAt(),
                        told.clock(),
                        new Entry(
                                entry.by(),
                                source,
                                entry.occurred(),
                                entry.paper(),
                                entry.corrects(),
                                entry.reason(),
                                entry.causedBy(),
                                entry.remarks(),
                                entry.event())));
        Timeline timeline = new Timeline();
        return Part.plain(timeline.post(View.of(timeline, posts), history.reading(), post)
                .item()
                .origin()
                .source());
    }

    private @Nullable PostPage page(int number, @Nullable Integer atPost) {
        Timeline timeline = new Timeline();
        ReadOptions reading =
                new ReadOptions("L1-2024-3", false, history.reading().now(), null, atPost, false, null);
        return timeline.post(View.of(timeline, history.posts()), reading, number);
    }

    private static NoteWritten said(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
