package se.stabsliggaren.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word.Behind;
import se.stabsliggaren.event.Text.Word.Shown;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

class ExpandedTest {

    private static final Cover BY_60 = new Cover.Erased(60);

    /** "Prova Provdotter loggade ut", said by Testa Testlund. */
    private final SealedPost post = RecordFormatExample.second();

    private final Expanded whole = Expanded.of(post.content(), post.seed());

    private final Expanded nameless = whole.erased(slot -> names(slot), 60);

    @Nested
    class WhenANameIsErased {

        @Test
        void isStillWhatThePostBytesCommitTo() {
            assertThat(nameless.belongs(post.bytes())).isTrue();
        }

        @Test
        void showsACoverInItsPlaceAndTheWordsAround() {
            Entry entry = nameless.entry();
            assertThat(((NoteWritten) entry.event()).text())
                    .isEqualTo(new Text.Covered(List.of(
                            new Behind(BY_60),
                            new Behind(BY_60),
                            new Shown("loggade "),
                            new Shown("ut\n"),
                            new Shown("😂"))));
            assertThat(Objects.requireNonNull(entry.source()).person()).isEqualTo(new Person.Behind(BY_60));
            assertThat(entry.source().channel()).isEqualTo("telefon");
        }

        @Test
        void holdsNeitherTheNameNorItsSaltNorTheSeed() {
            String stored = new String(nameless.write(), UTF_8);
            assertThat(new String(whole.write(), UTF_8)).contains("Provdotter", "Testlund", salt("data.text", 1));
            assertThat(stored).doesNotContain("Prova", "Provdotter", "Testlund");
            assertThat(stored).doesNotContain(salt("data.text", 0), salt("data.text", 1), salt("source.person", 0));
            assertThat(stored).doesNotContain(Base64.getEncoder().encodeToString(post.seed()));
        }

        @Test
        void keepsTheOtherSaltsOneByOne() {
            String stored = new String(nameless.write(), UTF_8);
            assertThat(stored).contains(salt("data.text", 2), salt("data.text", 3), salt("source.channel", 0));
        }

        @Test
        void isReadBackAsItWasWritten() {
            Expanded read = Expanded.read(nameless.write());
            assertThat(read.entry()).isEqualTo(nameless.entry());
            assertThat(read.write()).isEqualTo(nameless.write());
            assertThat(read.belongs(post.bytes())).isTrue();
        }

        @Test
        void canHaveMoreErasedLater() {
            Expanded more =
                    Expanded.read(nameless.write()).erased(slot -> slot.path().equals("data.text"), 71);
            assertThat(more.belongs(post.bytes())).isTrue();
            Text.Covered text = (Text.Covered) ((NoteWritten) more.entry().event()).text();
            assertThat(text.words()).startsWith(new Behind(BY_60), new Behind(BY_60), new Behind(new Cover.Erased(71)));
        }
    }

    @Nested
    class WhenMoreIsAskedForThanCanBeErased {

        @Test
        void leavesCodesNumbersAndLabels() {
            Entry left = whole.erased(slot -> true, 60).entry();
            assertThat(left.by()).isEqualTo(whole.entry().by());
            assertThat(left.occurred()).isEqualTo(whole.entry().occurred());
            assertThat(((NoteWritten) left.event()).certainty())
                    .isEqualTo(((NoteWritten) whole.entry().event()).certainty());
        }

        @Test
        void readsNoPostOfWhichSomethingElseIsErased() {
            String stored = new String(whole.write(), UTF_8);
            String place = "\"path\":\"source.channel\",\"position\":0";
            String covered = stored.replaceAll(
                    "\\{%s[^}]*}".formatted(java.util.regex.Pattern.quote(place)),
                    "{\"digest\":\"%s\",\"erased\":60,%s}"
                            .formatted(Base64.getEncoder().encodeToString(new byte[32]), place));
            assertThatThrownBy(() -> Expanded.read(covered.getBytes(UTF_8)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("source.channel is covered");
        }
    }

    @Nested
    class WhenTheStoredFormIsChanged {

        @Test
        void isNoLongerWhatThePostBytesCommitTo() {
            String stored = new String(nameless.write(), UTF_8);
            assertThat(read(stored.replace("loggade ", "lockade ")).belongs(post.bytes()))
                    .isFalse();
            assertThat(nameless.belongs(RecordFormatExample.first().bytes())).isFalse();
        }

        @Test
        void isRefusedWhenASlotIsMissingOrInNoState() {
            String stored = new String(nameless.write(), UTF_8);
            List<?> slots = (List<?>) ((Map<?, ?>) Objects.requireNonNull(Json.read(nameless.write()))).get("slots");
            refused(new String(Json.write(Map.of("slots", slots.subList(0, slots.size() - 1))), UTF_8));
            refused(stored.replace("\"erased\":60", "\"erasen\":60"));
            refused(stored.replace("\"erased\":60", "\"erased\":\"60\""));
            refused(stored.replace("\"salt\":\"", "\"salt\":\"AA"));
            refused(stored.replace("\"note.written\"", "1"));
            refused("{\"slots\":[1]}");
            refused("[]");
        }

        private void refused(String stored) {
            assertThatThrownBy(() -> read(stored)).isInstanceOf(IllegalArgumentException.class);
        }

        private Expanded read(String stored) {
            return Expanded.read(stored.getBytes(UTF_8));
        }
    }

    static Stream<Vocabulary.Type> types() {
        return Vocabulary.types().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void putsEveryTypeTogetherAgainFromItsSlots(Vocabulary.Type type) {
        for (Entry entry : List.of(Filled.full(type), Filled.sparse(type))) {
            byte[] seed = new byte[Sealer.SEED_LENGTH];
            Arrays.fill(seed, (byte) 3);
            Expanded expanded = Expanded.of(Json.write(Codec.content(entry)), seed);
            assertThat(expanded.entry()).isEqualTo(Sealer.entry(Json.write(Codec.content(entry))));
            Expanded erased = expanded.erased(slot -> true, 60);
            assertThat(ShownSlot.root(erased.slots())).isEqualTo(ShownSlot.root(expanded.slots()));
            assertThat(Expanded.read(erased.write()).entry()).isEqualTo(erased.entry());
            Leaves.visit(erased.entry(), (path, leaf) -> assertThat(leaf)
                    .isNotInstanceOfAny(Text.Open.class, Person.Named.class));
        }
    }

    private static boolean names(Slot slot) {
        return slot.path().equals("source.person") || slot.path().equals("data.text") && slot.position() < 2;
    }

    private String salt(String path, int position) {
        return Sealer.slots(Sealer.entry(post.content()), post.seed()).stream()
                .filter(slot -> slot.path().equals(path) && slot.position() == position)
                .map(slot -> Base64.getEncoder().encodeToString(slot.salt()))
                .findFirst()
                .orElseThrow();
    }
}
