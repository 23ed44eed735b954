package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.integrity.Slot;

/**
 * A seed, and the leaves of an entry's slots as far as they are known before it is known which post the entry becomes. A
 * slot that turns out otherwise is hashed then. To be used for one post, as every seed is.
 */
public final class SlotsAhead {

    private final byte[] seed;
    private final List<Slots.Value> expected;
    private final List<byte[]> leaves;

    private SlotsAhead(byte[] seed, List<Slots.Value> expected, List<byte[]> leaves) {
        this.seed = seed;
        this.expected = expected;
        this.leaves = leaves;
    }

    /** Of an entry of which nothing is known. */
    static SlotsAhead none(byte[] seed) {
        return new SlotsAhead(seed, List.of(), List.of());
    }

    /**
     * Hashes what is expected.
     *
     * @param seed 32 random bytes, never used for another post
     * @throws BadField when the entry is larger than the format allows
     */
    public static SlotsAhead of(Entry entry, byte[] seed) {
        Sealer.content(entry);
        List<Slots.Value> expected = Sealer.values(entry);
        List<byte[]> leaves = new ArrayList<>(expected.size());
        for (Slots.Value value : expected) {
            leaves.add(leaf(seed, leaves.size(), value));
        }
        return new SlotsAhead(seed, expected, leaves);
    }

    byte[] seed() {
        return seed;
    }

    /** The leaf of slot i, of which the salt, and so the digest, is another in each place. */
    byte[] leaf(int i, Slots.Value value) {
        return i < expected.size() && expected.get(i).equals(value) ? leaves.get(i) : leaf(seed, i, value);
    }

    private static byte[] leaf(byte[] seed, int i, Slots.Value value) {
        return new Slot(value.path(), value.position(), Slot.salt(seed, i), value.value()).leafHash();
    }
}
