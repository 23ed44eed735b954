package se.stabsliggaren.integrity.verify;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.Frontier;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.integrity.Slot;
import se.stabsliggaren.integrity.bundle.Members;

/** What is shown of a post (spec/bundle.md, "A line of content"). */
sealed interface ContentForm {

    /** Content with its seed. */
    record Open(Map<?, ?> content, byte[] seed) implements ContentForm {

        String type() {
            return Members.of(content).text("type");
        }

        long version() {
            return Members.of(content).number("version");
        }

        /** The tree of the slots, or null when the type is not known. */
        @Nullable
        Frontier slots(SlotTable table, SlotSink sink) {
            List<Field> data = table.data(type(), version());
            return data == null ? null : Flattening.slots(content, seed, table, data, sink);
        }
    }

    /** Slot by slot. */
    record Slots(List<ShownSlot> slots) implements ContentForm {

        Frontier slots(SlotTable table, SlotSink sink) {
            Frontier tree = Frontier.empty();
            String type = value("type") instanceof String name ? name : "";
            long version = value("version") instanceof Long number ? number : 0;
            for (ShownSlot slot : slots) {
                tree = tree.with(slot.leafHash());
                switch (slot) {
                    case ShownSlot.Open(Slot open) ->
                        sink.open(open.path(), open.position(), open.value(), table.kind(type, version, open.path()));
                    case ShownSlot.Erased erased -> sink.erased(erased.path(), erased.position(), erased.byPost());
                    case ShownSlot.Withheld withheld ->
                        sink.withheld(withheld.path(), withheld.position(), withheld.provision());
                    case ShownSlot.Hidden ignored -> sink.hidden();
                }
            }
            return tree;
        }

        private @Nullable Object value(String path) {
            for (ShownSlot slot : slots) {
                if (slot instanceof ShownSlot.Open(Slot open) && open.path().equals(path)) {
                    return open.value();
                }
            }
            return null;
        }
    }

    /** Nothing. */
    record Withheld(String provision) implements ContentForm {}

    /**
     * Reads a line.
     *
     * @throws se.stabsliggaren.integrity.NotCanonical when it is not canonical JSON
     * @throws IllegalArgumentException when it is none of these
     */
    static ContentForm read(byte[] line) {
        Members json = Members.of(Json.read(line));
        ContentForm form = json.has("withheld")
                ? new Withheld(json.text("withheld"))
                : json.has("slots")
                        ? new Slots(shown(json.list("slots")))
                        : new Open(json.map("content"), seed(json.text("seed")));
        json.done();
        return form;
    }

    private static List<ShownSlot> shown(List<?> listed) {
        List<ShownSlot> slots = new ArrayList<>();
        for (Object slot : listed) {
            slots.add(ShownSlot.read(slot instanceof Map<?, ?> members ? members : Map.of()));
        }
        return slots;
    }

    private static byte[] seed(String text) {
        byte[] seed = Base64.getDecoder().decode(text);
        if (seed.length != 32 || !Objects.equals(Base64.getEncoder().encodeToString(seed), text)) {
            throw new IllegalArgumentException("seed");
        }
        return seed;
    }
}
