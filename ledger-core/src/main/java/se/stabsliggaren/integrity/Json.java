package se.stabsliggaren.integrity;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Canonical JSON (RFC 8785) without fractions: maps, lists, strings, booleans, null, and integers within ±(2^53−1). A
 * value has exactly one form, and only that form is read.
 */
public final class Json {

    /** The largest integer that every JSON reader keeps exactly. */
    public static final long MAX_INTEGER = (1L << 53) - 1;

    /** How deep lists and maps may nest. */
    public static final int MAX_DEPTH = 32;

    private Json() {}

    /**
     * The canonical bytes of maps (with string keys), lists, strings, {@code Long}s, {@code Integer}s, booleans and null.
     *
     * @throws NotCanonical when the value has no canonical form: a fraction, a lone surrogate, an integer too large
     */
    public static byte[] write(@Nullable Object value) {
        return text(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The same as {@link #write}, before it is encoded as UTF-8. */
    public static String text(@Nullable Object value) {
        StringBuilder out = new StringBuilder(256);
        JsonWriter.write(value, out);
        return out.toString();
    }

    /**
     * Reads canonical bytes; integers become {@code Long}, maps keep their (ascending) order.
     *
     * @throws NotCanonical when the bytes are not the canonical form of any value
     */
    public static @Nullable Object read(byte[] bytes) {
        return new JsonReader(Utf8.decode(bytes)).document();
    }
}
