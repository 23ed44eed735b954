package se.stabsliggaren.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/** What was recorded before its type had a new version is read in the new one, and stays what was sealed. */
class EarlierVersionTest {

    private static final Path OLD = ContractTest.CONTRACT.resolve("breach.described.v1.json");

    /** Computed of the approved file by another program, from docs/spec/record.md alone. */
    private static final String ROOT = "znuLUVQYrKHeektHBudT75DUWBJJcLqmLLFmuS1nVdw=";

    private static final int SLOTS = 77;

    private final byte[] seed = new byte[Sealer.SEED_LENGTH];

    EarlierVersionTest() {
        Arrays.fill(seed, (byte) 7);
    }

    @Test
    void isReadAsIfNobodyHadSaidWhatCameLater() throws IOException {
        Entry entry = Sealer.entry(old());
        assertThat(entry.version()).isEqualTo(1);
        BreachDescribed described = (BreachDescribed) entry.event();
        assertThat(described.what()).isEqualTo(Text.of("Några ord i fältet what."));
        assertThat(described.began()).isNull();
        assertThat(described.ended()).isNull();
        assertThat(described.ongoing()).isNull();
    }

    @Test
    void hasTheSlotsItWasSealedWithAndNoOther() throws IOException {
        List<Slot> slots = Sealer.slots(Sealer.entry(old()), seed);
        assertThat(slots).hasSize(SLOTS);
        assertThat(slots.get(1).value()).isEqualTo(1L);
        assertThat(Base64.getEncoder().encodeToString(Sealer.root(slots))).isEqualTo(ROOT);
        assertThat(slots).noneMatch(slot -> slot.path().startsWith("data.began"));
    }

    @Test
    void belongsToTheBytesThatWereMadeOfIt() throws IOException {
        Map<String, Object> clear = Map.of(
                "clock",
                "free",
                "event",
                Map.of("root", ROOT, "slots", (long) SLOTS),
                "log",
                "log",
                "post",
                3L,
                "recordedAt",
                "2024-11-06T12:05:31.000Z",
                "v",
                1L);
        byte[] bytes = Json.write(clear);
        assertThat(Sealer.belongs(bytes, old(), seed)).isTrue();
        assertThat(Expanded.of(old(), seed).belongs(bytes)).isTrue();
        assertThat(Sealer.seal(post(Sealer.entry(old())), seed).bytes()).isEqualTo(bytes);
    }

    @Test
    void staysWhatItWasWhenAWordOfItIsErased() throws IOException {
        Expanded erased =
                Expanded.of(old(), seed).erased(slot -> slot.path().equals("data.what") && slot.position() == 1, 9);
        Expanded read = Expanded.read(erased.write());
        assertThat(read.slots()).hasSize(SLOTS);
        assertThat(read.entry().version()).isEqualTo(1);
        assertThat(read.entry().event()).isInstanceOfSatisfying(BreachDescribed.class, described -> {
            assertThat(described.what()).isInstanceOf(Text.Covered.class);
            assertThat(described.began()).isNull();
        });
    }

    @Test
    void staysWhatItWasWhenAWordOfItIsMasked() throws IOException {
        Post whole = post(Sealer.entry(old()));
        List<ShownSlot> masked = Masked.slots(
                Expanded.of(old(), seed).slots(),
                (path, position) -> path.equals("data.what") ? Optional.of("OSL 18:8") : Optional.empty());
        Entry entry = Masked.post(whole, masked).entry();
        assertThat(entry.version()).isEqualTo(1);
        assertThat(((BreachDescribed) entry.event()).what()).isInstanceOf(Text.Covered.class);
    }

    @Test
    void cannotSayWhatOnlyALaterVersionSays() throws IOException {
        Map<Object, Object> content = content();
        Map<Object, Object> data = new HashMap<>((Map<?, ?>) Objects.requireNonNull(content.get("data")));
        data.put("began", "2024-11-05");
        content.put("data", data);
        assertThatThrownBy(() -> Codec.entry(content)).isInstanceOf(BadField.class);
        content.put("version", 2L);
        assertThat(((BreachDescribed) Codec.entry(content).event()).began()).isNotNull();
    }

    @Test
    void isNotTheVersionAfterTheNewest() throws IOException {
        Map<Object, Object> content = content();
        content.put("version", 3L);
        assertThatThrownBy(() -> Codec.entry(content))
                .isInstanceOf(UnknownType.class)
                .hasMessage("unknown event type breach.described, version 3");
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

    private static byte[] old() throws IOException {
        return ContractTest.canonical(OLD);
    }

    private static Map<Object, Object> content() throws IOException {
        return new HashMap<>((Map<?, ?>) Objects.requireNonNull(Json.read(old())));
    }
}
