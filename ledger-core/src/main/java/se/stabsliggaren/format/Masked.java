package se.stabsliggaren.format;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.stabsliggaren.event.By;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;

/** What a masked bundle shows of a post: its slots, and what views can be made of (spec/bundle.md, "Masked bundles"). */
public final class Masked {

    private static final String UNKNOWN = "▇";

    private Masked() {}

    /**
     * The slots, those withheld for which there is a provision. What was erased stays so.
     *
     * @param provision by path and position
     */
    public static List<ShownSlot> slots(
            List<ShownSlot> slots, BiFunction<String, Integer, Optional<String>> provision) {
        return slots.stream()
                .<ShownSlot>map(shown -> shown instanceof ShownSlot.Open(Slot slot)
                        ? provision
                                .apply(slot.path(), slot.position())
                                .<ShownSlot>map(
                                        why -> new ShownSlot.Withheld(slot.path(), slot.position(), slot.digest(), why))
                                .orElse(shown)
                        : shown)
                .toList();
    }

    /** The post that these slots of it still make, or the line of which nothing is known. */
    public static Post post(Post whole, List<ShownSlot> masked) {
        Optional<String> provision = masked.stream()
                .filter(ShownSlot.Withheld.class::isInstance)
                .map(shown -> ((ShownSlot.Withheld) shown).provision())
                .findFirst();
        if (provision.isEmpty()) {
            return whole;
        }
        try {
            return of(whole, SlotReader.entry(masked));
        } catch (IllegalArgumentException e) {
            return unknown(whole, provision.get());
        }
    }

    /** A line that says under which provision all of the post is withheld; number and time stay in the clear. */
    public static Post unknown(Post whole, String provision) {
        Text line = new Text.Covered(List.of(new Word.Behind(new Cover.Withheld(provision))));
        By by = new By(UNKNOWN, UNKNOWN, Via.WEB);
        NoteWritten note = new NoteWritten(line, null, null);
        return of(whole, new Entry(by, null, Occurred.isUnknown(), null, null, null, null, List.of(), note));
    }

    private static Post of(Post whole, Entry entry) {
        return new Post(whole.log(), whole.number(), whole.recordedAt(), whole.clock(), entry);
    }
}
