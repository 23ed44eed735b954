package se.stabsliggaren.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/**
 * The content of a post of which something is erased: its slots one by one, the remaining ones with their salts, and no
 * seed from which the others could be found again (spec/record.md, "After an erasure"). Immutable.
 */
public final class Expanded {

    private final Entry entry;
    private final List<ShownSlot> slots;

    private Expanded(List<ShownSlot> slots) {
        this.slots = List.copyOf(slots);
        this.entry = SlotReader.entry(this.slots);
    }

    /** All of a post's slots, still open. */
    public static Expanded of(byte[] content, byte[] seed) {
        List<ShownSlot> slots = new ArrayList<>();
        for (Slot slot : Sealer.slots(Sealer.entry(content), seed)) {
            slots.add(new ShownSlot.Open(slot));
        }
        return new Expanded(slots);
    }

    /**
     * Reads the stored form.
     *
     * @throws IllegalArgumentException when it is no such form
     * @throws UnknownType when the type is not known
     */
    public static Expanded read(byte[] written) {
        return new Expanded(shown(written));
    }

    /**
     * The slots of the stored form, whatever is erased of them.
     *
     * @throws IllegalArgumentException when it is no such form
     */
    public static List<ShownSlot> shown(byte[] written) {
        if (!(Json.read(written) instanceof Map<?, ?> form) || !(form.get("slots") instanceof List<?> listed)) {
            throw new IllegalArgumentException("not the expanded form of a post");
        }
        List<ShownSlot> slots = new ArrayList<>();
        for (Object slot : listed) {
            slots.add(ShownSlot.read(slot instanceof Map<?, ?> members ? members : Map.of()));
        }
        return slots;
    }

    /** The stored form. */
    public byte[] write() {
        return Json.write(Map.of("slots", slots.stream().map(ShownSlot::json).toList()));
    }

    /**
     * Without the values and salts of these slots. Of those asked for, only text, persons and digests that are there
     * and still open are erased.
     *
     * @param byPost the post that tells of the erasure
     */
    public Expanded erased(Predicate<Slot> which, int byPost) {
        List<Slots.Value> values = Slots.of(entry);
        List<ShownSlot> left = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            left.add(
                    erasable(values.get(i)) && slots.get(i) instanceof ShownSlot.Open(Slot slot) && which.test(slot)
                            ? new ShownSlot.Erased(slot.path(), slot.position(), slot.digest(), byPost)
                            : slots.get(i));
        }
        return new Expanded(left);
    }

    /** The slots that can be erased: text, persons and digests that are there and still open. */
    public List<Slot> erasable() {
        List<Slots.Value> values = Slots.of(entry);
        List<Slot> erasable = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i) instanceof ShownSlot.Open(Slot slot) && erasable(values.get(i))) {
                erasable.add(slot);
            }
        }
        return erasable;
    }

    private static boolean erasable(Slots.Value value) {
        return value.erasable() && value.value() != null;
    }

    /** Whether these are the slots that the post's bytes commit to. */
    public boolean belongs(byte[] postBytes) {
        return belongs(slots, postBytes);
    }

    /** The same of slots that may be those of no entry. */
    public static boolean belongs(List<ShownSlot> slots, byte[] postBytes) {
        Map<?, ?> clear = (Map<?, ?>) Objects.requireNonNull(Json.read(postBytes));
        return Sealer.commitment(slots.size(), ShownSlot.root(slots)).equals(clear.get("event"));
    }

    /** The entry, with covers where something is erased. */
    public Entry entry() {
        return entry;
    }

    public List<ShownSlot> slots() {
        return slots;
    }
}
