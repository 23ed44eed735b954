package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Remark;
import se.stabsliggaren.event.RemarkKind;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.event.When;

/** Whatever was expected of a post, its bytes are those of what it is. */
class SlotsAheadTest {

    private static final byte[] SEED =
            "a seed is thirty-two bytes long.".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private static final List<Entry> ENTRIES = List.of(
            entry(note("Servern är nere."), 0, List.of()),
            entry(note("Servern är nere."), 1_730_894_400_123L, List.of()),
            entry(note("Servern är nere."), 0, List.of(Remark.of(RemarkKind.AFTER_CLOSING, 3))),
            entry(note("Servern"), 0, List.of()),
            entry(note("Servern är uppe igen."), 0, List.of()),
            entry(new PostWithdrawn(Ref.to(3), Text.of("Servern är nere.")), 0, List.of()));

    @Test
    void sealToTheSameBytesWhateverWasExpected() {
        for (Entry is : ENTRIES) {
            Post post = new Post("log", 7, Instant.EPOCH, ClockState.FREE, is);
            SealedPost plain = Sealer.seal(post, SEED);
            for (Entry expected : ENTRIES) {
                SealedPost ahead = Sealer.seal(post, SlotsAhead.of(expected, SEED));
                assertThat(ahead.bytes()).as("%s, expected %s", is, expected).isEqualTo(plain.bytes());
                assertThat(ahead.content()).isEqualTo(plain.content());
                assertThat(ahead.leafHash()).isEqualTo(plain.leafHash());
                assertThat(ahead.seed()).isEqualTo(SEED);
            }
        }
    }

    @Test
    void tellWhatIsTooLargeBeforeItIsAPost() {
        assertThatThrownBy(() -> SlotsAhead.of(entry(note("å".repeat(200_000)), 0, List.of()), SEED))
                .isInstanceOf(BadField.class);
        assertThatThrownBy(() -> SlotsAhead.of(entry(note("å ".repeat(40_000)), 0, List.of()), SEED))
                .isInstanceOf(BadField.class);
    }

    private static Event note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }

    private static Entry entry(Event event, long recorded, List<Remark> remarks) {
        return new Entry(
                new By("a1", "loggförare", Via.API),
                null,
                Occurred.assumedAt(When.at(Instant.ofEpochMilli(recorded))),
                null,
                null,
                null,
                null,
                remarks,
                event);
    }
}
