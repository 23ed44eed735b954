package se.stabsliggaren.integrity.bundle;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.integrity.Json;
import se.stabsliggaren.integrity.ShownSlot;

/** What is shown of one post, as a line of {@code content.jsonl} (spec/bundle.md, "A line of content"). */
public final class ContentLine {

    private ContentLine() {}

    /** All of it. */
    public static byte[] open(byte[] content, byte[] seed) {
        return Json.write(Map.of(
                "content",
                java.util.Objects.requireNonNull(Json.read(content)),
                "seed",
                Base64.getEncoder().encodeToString(seed)));
    }

    /** Slot by slot. */
    public static byte[] slots(List<? extends ShownSlot> slots) {
        return Json.write(Map.of("slots", slots.stream().map(ShownSlot::json).toList()));
    }

    /** Nothing of it, and why. */
    public static byte[] withheld(String provision) {
        return Json.write(Map.of("withheld", provision));
    }
}
