package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

class MaskedTest {

    private static final byte[] SEED = new byte[32];

    static java.util.Collection<Vocabulary.Type> types() {
        return Vocabulary.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void makesAPostOfEveryTypeWhicheverSlotIsWithheld(Vocabulary.Type type) {
        for (Entry entry : List.of(Filled.full(type), Filled.sparse(type))) {
            Post whole = post(entry);
            List<ShownSlot> open = open(entry);
            for (ShownSlot one : open) {
                Slot covered = ((ShownSlot.Open) one).slot();
                List<ShownSlot> masked = Masked.slots(
                        open,
                        (path, position) -> path.equals(covered.path()) && position == covered.position()
                                ? Optional.of("OSL 18:8")
                                : Optional.empty());
                assertThat(ShownSlot.root(masked)).isEqualTo(ShownSlot.root(open));
                Post made = Masked.post(whole, masked);
                assertThat(made.number()).isEqualTo(whole.number());
                assertThat(made.entry()).isNotEqualTo(entry);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isTheWholePostWhenNothingIsWithheld(Vocabulary.Type type) {
        Post whole = post(Filled.full(type));
        assertThat(Masked.post(whole, Masked.slots(open(whole.entry()), (path, position) -> Optional.empty())))
                .isEqualTo(whole);
    }

    @ParameterizedTest
    @MethodSource("types")
    void isALineOfWhichNothingIsKnownWhenTheTypeIsWithheld(Vocabulary.Type type) {
        Post whole = post(Filled.full(type));
        List<ShownSlot> masked = Masked.slots(
                open(whole.entry()),
                (path, position) -> path.equals("type") ? Optional.of("OSL 18:8") : Optional.empty());
        assertThat(Masked.post(whole, masked)).isEqualTo(Masked.unknown(whole, "OSL 18:8"));
        assertThat(Masked.post(whole, masked).event()).isInstanceOf(NoteWritten.class);
    }

    private static List<ShownSlot> open(Entry entry) {
        return Sealer.slots(entry, SEED).stream()
                .<ShownSlot>map(ShownSlot.Open::new)
                .toList();
    }

    private static Post post(Entry entry) {
        return new Post("log", 4, Instant.parse("2024-11-06T12:05:31Z"), ClockState.FREE, entry);
    }
}
