package se.stabsliggaren.integrity;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a shown slot; the members that are there tell its state, and no others may be. */
final class ShownSlotReader {

    /** Characters of a path, some three times what the longest has. */
    private static final int LONGEST_PATH = 256;

    private final Map<?, ?> json;

    private ShownSlotReader(Map<?, ?> json) {
        this.json = json;
    }

    static ShownSlot read(Map<?, ?> json) {
        return new ShownSlotReader(json).slot();
    }

    private ShownSlot slot() {
        Set<?> members = json.keySet();
        if (members.equals(Set.of("path", "position", "salt", "value"))) {
            return new ShownSlot.Open(new Slot(path(), number("position"), bytes("salt", 16), value()));
        }
        if (members.equals(Set.of("path", "position", "digest", "withheld"))) {
            return new ShownSlot.Withheld(path(), number("position"), bytes("digest", 32), text("withheld"));
        }
        if (members.equals(Set.of("path", "position", "digest", "erased"))) {
            return new ShownSlot.Erased(path(), number("position"), bytes("digest", 32), number("erased"));
        }
        if (members.equals(Set.of("leaf"))) {
            return new ShownSlot.Hidden(bytes("leaf", 32));
        }
        throw new IllegalArgumentException("a slot in no known state: " + members);
    }

    /** A slot holds one value; what has parts has a slot for each. */
    private @Nullable Object value() {
        Object value = json.get("value");
        if (value instanceof Map<?, ?> || value instanceof List<?>) {
            throw new IllegalArgumentException("the value of a slot has parts");
        }
        return value;
    }

    /** What names a slot also names the paths above it, so that their number must be bounded. */
    private String path() {
        String path = text("path");
        if (path.length() > LONGEST_PATH) {
            throw new IllegalArgumentException("a path of more than " + LONGEST_PATH + " characters");
        }
        return path;
    }

    private String text(String member) {
        if (json.get(member) instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(member + " of a slot is not a string");
    }

    private int number(String member) {
        if (json.get(member) instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw new IllegalArgumentException(member + " of a slot is not a number");
    }

    private byte[] bytes(String member, int length) {
        byte[] bytes = Base64.getDecoder().decode(text(member));
        boolean oneForm = Base64.getEncoder().encodeToString(bytes).equals(text(member));
        if (bytes.length != length || !oneForm) {
            throw new IllegalArgumentException(member + " of a slot is not " + length + " bytes in base64");
        }
        return bytes;
    }
}
