package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/** What was recorded before its type had a new version is read in the new one, and stays what was sealed. */
class EarlierVersionTest {

    /** A type that has a new version, as the one before it is stored. */
    private enum Earlier {
        BREACH_DESCRIBED(
                "breach.described", "znuLUVQYrKHeektHBudT75DUWBJJcLqmLLFmuS1nVdw=", 77, "what", "began", "2024-11-05"),
        INCIDENT_DETECTED(
                "incident.detected", "hbVP32QEZYYleN3ixYyIJT7232Isymx9fnyJLp8oG8s=", 48, "text", "knower", "own-staff");

        private final String type;
        private final String root;
        private final int slots;
        private final String text;
        private final String later;
        private final String said;

        /**
         * @param root computed of its approved file by another program, from docs/spec/record.md alone
         * @param text a text of it
         * @param later a field that only the new version has, with something it can say
         */
        Earlier(String type, String root, int slots, String text, String later, String said) {
            this.type = type;
            this.root = root;
            this.slots = slots;
            this.text = text;
            this.later = later;
            this.said = said;
        }

        private byte[] stored() throws IOException {
            return ContractTest.canonical(ContractTest.CONTRACT.resolve(type + ".v1.json"));
        }

        private Map<Object, Object> content() throws IOException {
            return new HashMap<>((Map<?, ?>) Objects.requireNonNull(Json.read(stored())));
        }

        private boolean isText(String path) {
            return path.equals("data." + text);
        }

        /** What it says in a field, by the new version's record. */
        private @Nullable Object said(String field, Event event) {
            try {
                return event.getClass().getMethod(field).invoke(event);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }

    private final byte[] seed = new byte[Sealer.SEED_LENGTH];

    EarlierVersionTest() {
        Arrays.fill(seed, (byte) 7);
    }

    @Test
    void eachThatIsStoredIsHeldToARootOfItsOwn() {
        assertThat(Vocabulary.versions().stream()
                        .filter(type -> type.version()
                                < Vocabulary.named(type.name()).orElseThrow().version())
                        .map(type -> type.name() + ".v" + type.version()))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Earlier.values())
                        .map(old -> old.type + ".v1")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void isReadAsIfNobodyHadSaidWhatCameLater(Earlier old) throws IOException {
        Entry entry = Sealer.entry(old.stored());
        assertThat(entry.version()).isEqualTo(1);
        assertThat(old.said(old.text, entry.event())).isEqualTo(Text.of("Några ord i fältet " + old.text + "."));
        Vocabulary.named(old.type).orElseThrow().shape().components().stream()
                .filter(component -> component.since() > 1)
                .forEach(component ->
                        assertThat(old.said(component.name(), entry.event())).isNull());
        Map<Object, Object> anew = old.content();
        anew.put("version", 2L);
        assertThat(Codec.entry(anew).event()).isEqualTo(entry.event());
    }

    @ParameterizedTest
    @EnumSource
    void hasTheSlotsItWasSealedWithAndNoOther(Earlier old) throws IOException {
        List<Slot> slots = Sealer.slots(Sealer.entry(old.stored()), seed);
        assertThat(slots).hasSize(old.slots);
        assertThat(slots.get(1).value()).isEqualTo(1L);
        assertThat(Base64.getEncoder().encodeToString(Sealer.root(slots))).isEqualTo(old.root);
        assertThat(slots).noneMatch(slot -> slot.path().startsWith("data." + old.later));
    }

    @ParameterizedTest
    @EnumSource
    void belongsToTheBytesThatWereMadeOfIt(Earlier old) throws IOException {
        Map<String, Object> clear = Map.of(
                "clock",
                "free",
                "event",
                Map.of("root", old.root, "slots", (long) old.slots),
                "log",
                "log",
                "post",
                3L,
                "recordedAt",
                "2024-11-06T12:05:31.000Z",
                "v",
                1L);
        byte[] bytes = Json.write(clear);
        assertThat(Sealer.belongs(bytes, old.stored(), seed)).isTrue();
        assertThat(Expanded.of(old.stored(), seed).belongs(bytes)).isTrue();
        assertThat(Sealer.seal(post(Sealer.entry(old.stored())), seed).bytes()).isEqualTo(bytes);
    }

    @ParameterizedTest
    @EnumSource
    void staysWhatItWasWhenAWordOfItIsErased(Earlier old) throws IOException {
        Expanded erased =
                Expanded.of(old.stored(), seed).erased(slot -> old.isText(slot.path()) && slot.position() == 1, 9);
        Expanded read = Expanded.read(erased.write());
        assertThat(read.slots()).hasSize(old.slots);
        assertThat(read.entry().version()).isEqualTo(1);
        assertThat(old.said(old.text, read.entry().event())).isInstanceOf(Text.Covered.class);
        assertThat(old.said(old.later, read.entry().event())).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void staysWhatItWasWhenAWordOfItIsMasked(Earlier old) throws IOException {
        Post whole = post(Sealer.entry(old.stored()));
        List<ShownSlot> masked = Masked.slots(
                Expanded.of(old.stored(), seed).slots(),
                (path, position) -> old.isText(path) ? Optional.of("OSL 18:8") : Optional.empty());
        Entry entry = Masked.post(whole, masked).entry();
        assertThat(entry.version()).isEqualTo(1);
        assertThat(old.said(old.text, entry.event())).isInstanceOf(Text.Covered.class);
    }

    @ParameterizedTest
    @EnumSource
    void cannotSayWhatOnlyALaterVersionSays(Earlier old) throws IOException {
        Map<Object, Object> content = old.content();
        Map<Object, Object> data = new HashMap<>((Map<?, ?>) Objects.requireNonNull(content.get("data")));
        data.put(old.later, old.said);
        content.put("data", data);
        assertThatThrownBy(() -> Codec.entry(content)).isInstanceOf(BadField.class);
        content.put("version", 2L);
        assertThat(old.said(old.later, Codec.entry(content).event())).isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void isNotTheVersionAfterTheNewest(Earlier old) throws IOException {
        Map<Object, Object> content = old.content();
        content.put("version", 3L);
        assertThatThrownBy(() -> Codec.entry(content))
                .isInstanceOf(UnknownType.class)
                .hasMessage("unknown event type %s, version 3", old.type);
        content.put("version", 0L);
        assertThatThrownBy(() -> Codec.entry(content)).isInstanceOf(UnknownType.class);
    }

    @Test
    void whatCameLaterMayBeAbsentAndNoVersionAddsNothing() {
        for (Vocabulary.Type type : Vocabulary.versions()) {
            assertThat(type.shape().components())
                    .as(type.name())
                    .filteredOn(component -> component.since() > 1)
                    .allMatch(component -> component.optional() || component.kind() instanceof Kind.ListOf);
            assertThat(type.shape().components())
                    .as("%s, version %d", type.name(), type.version())
                    .anyMatch(component -> component.since() == type.version())
                    .noneMatch(component -> component.since() > type.version());
        }
    }

    @Test
    void aPartOfManyTypesHasNoVersionOfItsOwn() {
        for (Vocabulary.Type type : Vocabulary.types()) {
            type.shape().components().forEach(component -> assertNoneAdded(component.kind()));
        }
    }

    private static void assertNoneAdded(Kind kind) {
        switch (kind) {
            case Kind.Nested part ->
                part.shape().components().forEach(component -> {
                    assertThat(component.since()).as("%s", part).isEqualTo(1);
                    assertNoneAdded(component.kind());
                });
            case Kind.ListOf list -> assertNoneAdded(list.element());
            case Kind.Leaf ignored -> {}
            case Kind.Coded ignored -> {}
            case Kind.AnEvent ignored -> {}
        }
    }

    private static Post post(Entry entry) {
        return new Post("log", 3, Instant.parse("2024-11-06T12:05:31Z"), ClockState.FREE, entry);
    }
}
