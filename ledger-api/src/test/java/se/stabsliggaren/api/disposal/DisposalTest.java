package se.stabsliggaren.api.disposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stabsliggaren.api.store.TestLedger.LOG_KEEPER;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.api.append.NotRecorded;
import se.stabsliggaren.api.store.Kind;
import se.stabsliggaren.api.store.StoredPost;
import se.stabsliggaren.api.store.TestLedger;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.RecordEvent.DisposalCarriedOut;
import se.stabsliggaren.event.RecordEvent.Store;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.sight.Sight;

@ParameterizedClass
@EnumSource(Kind.class)
class DisposalTest {

    private static final String SECRET = "Zorbulenskij";
    private static final String TEXT = "Anhörig till " + SECRET + " ringde växeln.";

    private final DisposedLedger incident;

    DisposalTest(Kind kind) {
        incident = new DisposedLedger(kind);
    }

    @AfterEach
    void close() {
        incident.close();
    }

    private Text text(int post) {
        return ((NoteWritten) incident.post(post).post().event()).text();
    }

    @Nested
    class WhenItIsCarriedOut {

        @Test
        void erasesTheWordsOfTheDecisionAndNoOther() {
            int note = incident.notes(TEXT);
            int other = incident.notes(TEXT);
            int by = carriedOut(incident.decides(note, "data.text", 2));

            assertThat(text(note))
                    .isEqualTo(new Text.Covered(List.of(
                            new Word.Shown("Anhörig "),
                            new Word.Shown("till "),
                            new Word.Behind(new Cover.Erased(by)),
                            new Word.Shown("ringde "),
                            new Word.Shown("växeln."))));
            assertThat(text(other)).isEqualTo(Text.of(TEXT));
        }

        @Test
        void leavesEveryProofAsItWas() {
            int note = incident.notes(TEXT);
            int decision = incident.decides(note, "data.text", 2);
            byte[] before = root(decision);

            carriedOut(decision);

            assertThat(root(decision)).isEqualTo(before);
            assertThat(all()).allMatch(post -> post.expanded().belongs(post.bytes()));
        }

        @Test
        void saysWhatWasReachedAndWhatWasNot() {
            int decision = incident.decides(incident.notes(TEXT), "data.text", 2);
            Store known = ErasureReport.left("Paket till länsstyrelsen", "Skickat 2024-11-12.");
            DisposalCarriedOut said = (DisposalCarriedOut)
                    incident.carriesOut(decision, known).receipt().post().event();

            assertThat(said.decision()).isEqualTo(Ref.to(decision));
            assertThat(said.stores())
                    .contains(known, new Store("Posternas innehåll i databasen", true, null))
                    .anyMatch(store -> store.name().startsWith("Säkerhetskopior") && !store.cleaned());
        }

        @Test
        void erasesAllOfAPathAndAllOfAPost() {
            int one = incident.notes(TEXT);
            int two = incident.notes(TEXT);
            int by = carriedOut(incident.decides(
                    new Passages(Ref.to(one), "data.text", List.of(), null),
                    new Passages(Ref.to(two), null, List.of(), null)));

            assertThat(List.of(text(one), text(two))).allSatisfy(text -> assertThat(((Text.Covered) text).words())
                    .hasSize(5)
                    .containsOnly(new Word.Behind(new Cover.Erased(by))));
        }

        @Test
        void followsTheLatestWordingOfTheDecision() {
            int note = incident.notes(TEXT);
            int decision = incident.decides(note, "data.text", 0);
            incident.corrects(decision, new Passages(Ref.to(note), "data.text", List.of(2), null));
            carriedOut(decision);

            assertThat(text(note).masked()).isEqualTo("Anhörig till ▇ ringde växeln.");
        }

        @Test
        void canBeGoneOnWithByAnotherDecision() {
            int note = incident.notes(TEXT);
            int first = carriedOut(incident.decides(note, "data.text", 2));
            int second = carriedOut(incident.decides(note, "data.text", 0, 2));

            assertThat(((Text.Covered) text(note)).words())
                    .startsWith(new Word.Behind(new Cover.Erased(second)))
                    .contains(new Word.Behind(new Cover.Erased(first)));
        }
    }

    @Nested
    class WhenItIsRefused {

        @Test
        void erasesNothingForWhoeverRecordedTheDecision() {
            int note = incident.notes(TEXT);
            int decision = incident.decides(note, "data.text", 2);

            assertThatThrownBy(() -> incident.carriesOut(LOG_KEEPER, decision))
                    .isInstanceOf(NotRecorded.Refused.class)
                    .hasMessage(
                            "Gallringen verkställs av någon annan än den som förde in beslutet; be en annan person.");
            assertThat(text(note)).isEqualTo(Text.of(TEXT));
            assertThat(incident.ledger.posts().last(incident.log)).isEqualTo(decision);
        }

        @Test
        void erasesNothingWithoutADecision() {
            int note = incident.notes(TEXT);

            assertThatThrownBy(() -> incident.carriesOut(note)).hasMessageContaining("inget gällande gallringsbeslut");
            assertThatThrownBy(() -> incident.carriesOut(4711)).hasMessageContaining("Nr 4711 finns inte");
        }

        @Test
        void erasesNothingWhenPartOfItCannotBeErased() {
            int note = incident.notes(TEXT);
            int decision = incident.decides(
                    new Passages(Ref.to(note), "data.text", List.of(2), null),
                    new Passages(Ref.to(note), "by.function", List.of(), null));

            assertThatThrownBy(() -> incident.carriesOut(decision)).hasMessageContaining("(by.function)");
            assertThat(text(note)).isEqualTo(Text.of(TEXT));
        }
    }

    @Nested
    class WhenViewsAreRead {

        @Test
        void noNodeShowsTheWordAnyMore() {
            int note = incident.notes(TEXT);
            int decision = incident.decides(note, "data.text", 2);
            for (TestLedger node : List.of(incident.ledger, incident.otherNode)) {
                assertThat(shown(node)).contains(SECRET);
            }
            carriedOut(decision);

            for (TestLedger node : List.of(incident.ledger, incident.otherNode)) {
                assertThat(shown(node)).contains("Anhörig").doesNotContain(SECRET);
            }
        }

        private String shown(TestLedger node) {
            return node.views()
                    .view(incident.projection, incident.log, Sight.WHOLE)
                    .rows()
                    .toString();
        }
    }

    private int carriedOut(int decision) {
        return incident.carriesOut(decision).receipt().post().number();
    }

    private List<StoredPost> all() {
        return incident.ledger.posts().posts(incident.log, 0, 1000);
    }

    private byte[] root(int size) {
        List<byte[]> leaves = new ArrayList<>();
        all().subList(0, size).forEach(post -> leaves.add(TreeHash.leaf(post.bytes())));
        return TreeHash.root(leaves);
    }
}
