package se.stabsliggaren.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SlotTest {

    private static final byte[] SEED = seed(7);
    private static final List<String> GUESSES = List.of("up", "limited", "down", "encrypted", "lost");

    @Nested
    class WhenSomebodyGuessesACode {

        @Test
        void findsItFromADigestWithoutSalt() {
            byte[] unsalted = Sha256.of(Json.write("lost"));
            assertThat(guess(unsalted, new byte[0])).contains("lost");
        }

        @Test
        void doesNotFindItFromTheDigestOfASlot() {
            Slot slot = new Slot("data.status", 0, Slot.salt(SEED, 12), "lost");
            assertThat(guess(slot.digest(), new byte[0])).isEmpty();
            assertThat(guess(slot.digest(), Slot.salt(seed(8), 12))).isEmpty();
            assertThat(guess(slot.digest(), slot.salt())).contains("lost");
        }

        private static Optional<String> guess(byte[] digest, byte[] salt) {
            return GUESSES.stream()
                    .filter(code -> java.util.Arrays.equals(digest, Sha256.of(salt, Json.write(code))))
                    .findFirst();
        }
    }

    @Nested
    class WhenSaltsFollowFromASeed {

        @Test
        void areSixteenBytesAndAllDifferent() {
            Set<String> salts = new HashSet<>();
            for (int i = 0; i < 20_000; i++) {
                byte[] salt = Slot.salt(SEED, i);
                assertThat(salt).hasSize(Slot.SALT_LENGTH);
                salts.add(HexFormat.of().formatHex(salt));
            }
            assertThat(salts).hasSize(20_000);
        }

        @Test
        void countWithTheMostSignificantByteFirst() {
            byte[] salt = java.util.Arrays.copyOf(Sha256.of(SEED, new byte[] {0, 0, 1, 2}), 16);
            assertThat(Slot.salt(SEED, 258)).isEqualTo(salt);
        }

        @Test
        void areOthersForAnotherSeed() {
            assertThat(Slot.salt(SEED, 0)).isNotEqualTo(Slot.salt(seed(8), 0));
        }
    }

    @Nested
    class WhenAnythingOfASlotIsAnother {

        private final Slot slot = new Slot("data.text", 2, Slot.salt(SEED, 3), "ord");

        @Test
        void isAnotherLeaf() {
            assertThat(new Slot("data.texu", 2, slot.salt(), "ord").leafHash()).isNotEqualTo(slot.leafHash());
            assertThat(new Slot("data.text", 3, slot.salt(), "ord").leafHash()).isNotEqualTo(slot.leafHash());
            assertThat(new Slot("data.text", 2, Slot.salt(SEED, 4), "ord").leafHash())
                    .isNotEqualTo(slot.leafHash());
            assertThat(new Slot("data.text", 2, slot.salt(), "Ord").leafHash()).isNotEqualTo(slot.leafHash());
            assertThat(new Slot("data.text", 2, slot.salt(), null).leafHash()).isNotEqualTo(slot.leafHash());
        }

        @Test
        void isTheSameLeafWhenOnlyTheDigestIsKnown() {
            assertThat(Slot.leafHash("data.text", 2, slot.digest())).isEqualTo(slot.leafHash());
        }
    }

    private static byte[] seed(int fill) {
        byte[] seed = new byte[32];
        java.util.Arrays.fill(seed, (byte) fill);
        return seed;
    }
}
