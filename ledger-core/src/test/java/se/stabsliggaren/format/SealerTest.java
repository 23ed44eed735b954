package se.stabsliggaren.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Certainty;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;

class SealerTest {

    private static final byte[] SEED = seed(1);

    @Nested
    class WhenAPostIsSealed {

        private final Post post = post(note("Servern är nere.", Certainty.FACT));
        private final SealedPost sealed = Sealer.seal(post, SEED);

        @Test
        void opensToTheSamePost() {
            assertThat(Sealer.open(sealed.bytes(), Sealer.entry(sealed.content())))
                    .isEqualTo(post);
        }

        @Test
        void showsNothingOfTheEventInItsBytes() {
            assertThat(new String(sealed.bytes(), UTF_8)).doesNotContain("note", "Servern", "fact", "loggförare");
        }

        @Test
        void commitsToItsContentWithItsSeedAndToNoOther() {
            byte[] other = Sealer.seal(post(note("Servern är uppe.", Certainty.FACT)), SEED)
                    .content();
            assertThat(Sealer.belongs(sealed.bytes(), sealed.content(), SEED)).isTrue();
            assertThat(Sealer.belongs(sealed.bytes(), other, SEED)).isFalse();
            assertThat(Sealer.belongs(sealed.bytes(), sealed.content(), seed(2)))
                    .isFalse();
        }

        @Test
        void hasOtherBytesWithAnotherSeed() {
            assertThat(Sealer.seal(post, seed(2)).bytes()).isNotEqualTo(sealed.bytes());
        }
    }

    @Nested
    class WhenAFieldIsLeftOut {

        @Test
        void hasAsManySlotsSoThatItsAbsenceTellsNothing() {
            assertThat(slots(note("Servern är nere.", null)))
                    .hasSameSizeAs(slots(note("Servern är nere.", Certainty.RUMOUR)));
        }

        private static List<?> slots(Event event) {
            return Sealer.slots(post(event).entry(), SEED);
        }
    }

    @Nested
    class WhenAPostIsTooLarge {

        @Test
        void isRefusedForTheSizeOfItsContent() {
            Text most = Text.of("a".repeat(Limits.VALUE_BYTES));
            refused(decided(Collections.nCopies(9, most)), "256 KiB");
        }

        @Test
        void isRefusedForTheNumberOfItsWords() {
            Text words = Text.of("a ".repeat(Limits.VALUE_BYTES / 2));
            refused(decided(List.of(words, words)), "fler än 20000 ord");
        }

        private static void refused(Event event, String saying) {
            assertThatThrownBy(() -> Sealer.seal(post(event), SEED))
                    .isInstanceOf(BadField.class)
                    .hasMessageContaining(saying);
        }

        private static Event decided(List<Text> alternatives) {
            return new DecisionTaken(
                    null,
                    Text.of("Vi avvaktar."),
                    null,
                    alternatives,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    null,
                    List.of());
        }
    }

    private static NoteWritten note(String text, @Nullable Certainty certainty) {
        return new NoteWritten(Text.of(text), null, certainty);
    }

    private static Post post(Event event) {
        By by = new By("a3f1", "loggförare", Via.WEB);
        Entry entry = new Entry(by, null, Occurred.isUnknown(), null, null, null, null, List.of(), event);
        return new Post("log", 17, Instant.parse("2024-11-06T12:05:12.123Z"), ClockState.SET_BY_HAND, entry);
    }

    private static byte[] seed(int fill) {
        byte[] seed = new byte[Sealer.SEED_LENGTH];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }
}
