package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.TreeHash;
import se.stabsliggaren.integrity.WireName;

/** Makes a post's bytes, once, and opens them again (spec/record.md, "A post"). */
public final class Sealer {

    /** The version of the post bytes. */
    public static final long VERSION = 1;

    /** Bytes in a seed. */
    public static final int SEED_LENGTH = 32;

    private Sealer() {}

    /**
     * Seals a post.
     *
     * @param seed 32 random bytes, never used for another post
     * @throws BadField when the post is larger than the format allows
     */
    public static SealedPost seal(Post post, byte[] seed) {
        return seal(post, SlotsAhead.none(seed));
    }

    /**
     * Seals a post of which slots were hashed ahead, to the same bytes.
     *
     * @throws BadField when the post is larger than the format allows
     */
    public static SealedPost seal(Post post, SlotsAhead ahead) {
        byte[] content = content(post.entry());
        List<Slots.Value> values = values(post.entry());
        Frontier frontier = Frontier.empty();
        for (int i = 0; i < values.size(); i++) {
            frontier = frontier.with(ahead.leaf(i, values.get(i)));
        }
        byte[] bytes = Json.write(clear(post, values.size(), frontier.root()));
        return new SealedPost(post.number(), bytes, TreeHash.leaf(bytes), content, ahead.seed());
    }

    static byte[] content(Entry entry) {
        byte[] content = Json.write(Codec.content(entry));
        if (content.length > Limits.CONTENT_BYTES) {
            throw new BadField("data", "Posten är större än 256 KiB; dela den på flera poster eller bifoga en fil.");
        }
        return content;
    }

    static List<Slots.Value> values(Entry entry) {
        List<Slots.Value> values = Slots.of(entry);
        if (values.size() > Limits.SLOTS) {
            throw new BadField(
                    "data", "Posten har fler än %d ord och fält; dela den på flera poster.".formatted(Limits.SLOTS));
        }
        return values;
    }

    /** The open slots of an entry, in order. */
    public static List<Slot> slots(Entry entry, byte[] seed) {
        List<Slot> slots = new ArrayList<>();
        for (Slots.Value value : Slots.of(entry)) {
            slots.add(new Slot(value.path(), value.position(), Slot.salt(seed, slots.size()), value.value()));
        }
        return slots;
    }

    public static byte[] root(List<Slot> slots) {
        Frontier frontier = Frontier.empty();
        for (Slot slot : slots) {
            frontier = frontier.with(slot.leafHash());
        }
        return frontier.root();
    }

    /**
     * The post whose clear members these bytes hold, with the entry that belongs to them.
     *
     * @throws IllegalArgumentException when they have not the form of a post
     */
    public static Post open(byte[] bytes, Entry entry) {
        if (!(Json.read(bytes) instanceof Map<?, ?> clear)) {
            throw new IllegalArgumentException("the bytes of a post are no object");
        }
        return new Post(
                member(clear, "log", String.class),
                Math.toIntExact(member(clear, "post", Long.class)),
                Moments.read(member(clear, "recordedAt", String.class)),
                clock(member(clear, "clock", String.class)),
                entry);
    }

    /** The entry of stored content that is still whole. */
    public static Entry entry(byte[] content) {
        return Codec.entry((Map<?, ?>) java.util.Objects.requireNonNull(Json.read(content)));
    }

    /** Whether the content, with its seed, is what the post's bytes commit to. */
    public static boolean belongs(byte[] bytes, byte[] content, byte[] seed) {
        Map<?, ?> clear = (Map<?, ?>) java.util.Objects.requireNonNull(Json.read(bytes));
        List<Slot> slots = slots(entry(content), seed);
        return commitment(slots.size(), root(slots)).equals(clear.get("event"))
                && java.util.Arrays.equals(content, Json.write(Codec.content(entry(content))));
    }

    private static Map<String, Object> clear(Post post, int slots, byte[] root) {
        Map<String, Object> clear = new LinkedHashMap<>();
        clear.put("clock", WireName.of(post.clock()));
        clear.put("event", commitment(slots, root));
        clear.put("log", post.log());
        clear.put("post", (long) post.number());
        clear.put("recordedAt", Moments.write(post.recordedAt()));
        clear.put("v", VERSION);
        return clear;
    }

    static Map<String, Object> commitment(int slots, byte[] root) {
        Map<String, Object> commitment = new LinkedHashMap<>();
        commitment.put("root", Base64.getEncoder().encodeToString(root));
        commitment.put("slots", (long) slots);
        return commitment;
    }

    private static <T> T member(Map<?, ?> clear, String name, Class<T> type) {
        Object value = clear.get(name);
        if (!type.isInstance(value)) {
            throw new IllegalArgumentException("the bytes of a post say no " + name);
        }
        return type.cast(value);
    }

    private static ClockState clock(String name) {
        for (ClockState state : ClockState.values()) {
            if (WireName.of(state).equals(name)) {
                return state;
            }
        }
        throw new IllegalArgumentException("unknown clock state " + name);
    }
}
