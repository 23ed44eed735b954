package se.stabsliggaren.integrity;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One slot of a post as it is shown to somebody: whole, by its digest, or by its leaf alone (spec/record.md, "States
 * of a slot"). Whatever the state, its leaf follows, and so a post can be checked without knowing what it covers.
 */
public sealed interface ShownSlot {

    /** The leaf in the event's tree. */
    byte[] leafHash();

    /** The members of its JSON object. */
    Map<String, @Nullable Object> json();

    /** A slot with its salt and value. */
    record Open(Slot slot) implements ShownSlot {
        @Override
        public byte[] leafHash() {
            return slot.leafHash();
        }

        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = place(slot.path(), slot.position());
            json.put("salt", base64(slot.salt()));
            json.put("value", slot.value());
            return json;
        }
    }

    /** A slot covered at a release, under a provision that the body claims. */
    record Withheld(String path, int position, byte[] digest, String provision) implements ShownSlot {
        @Override
        public byte[] leafHash() {
            return Slot.leafHash(path, position, digest);
        }

        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = place(path, position);
            json.put("digest", base64(digest));
            json.put("withheld", provision);
            return json;
        }
    }

    /** A slot whose salt and value are gone, as the post with this number tells. */
    record Erased(String path, int position, byte[] digest, int byPost) implements ShownSlot {
        @Override
        public byte[] leafHash() {
            return Slot.leafHash(path, position, digest);
        }

        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = place(path, position);
            json.put("digest", base64(digest));
            json.put("erased", (long) byPost);
            return json;
        }
    }

    /** A slot of which not even the path is shown. */
    record Hidden(byte[] leafHash) implements ShownSlot {
        @Override
        public Map<String, @Nullable Object> json() {
            Map<String, @Nullable Object> json = new LinkedHashMap<>();
            json.put("leaf", base64(leafHash));
            return json;
        }
    }

    /**
     * Reads what {@link #json} gave.
     *
     * @throws IllegalArgumentException when it is the form of no state
     */
    static ShownSlot read(Map<?, ?> json) {
        return ShownSlotReader.read(json);
    }

    /** The root of these slots' leaves, in order: what the post bytes commit to. */
    static byte[] root(List<? extends ShownSlot> slots) {
        return TreeHash.root(slots.stream().map(ShownSlot::leafHash).toList());
    }

    private static Map<String, @Nullable Object> place(String path, int position) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("path", path);
        json.put("position", (long) position);
        return json;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
