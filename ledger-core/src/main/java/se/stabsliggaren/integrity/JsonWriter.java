package se.stabsliggaren.integrity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes values as RFC 8785 says. */
final class JsonWriter {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private JsonWriter() {}

    static void write(@Nullable Object value, StringBuilder out) {
        switch (value) {
            case null -> out.append("null");
            case String string -> string(string, out);
            case Boolean bool -> out.append(bool.booleanValue());
            case Integer integer -> out.append(integer.intValue());
            case Long number -> number(number, out);
            case List<?> list -> list(list, out);
            case Map<?, ?> map -> map(map, out);
            default -> throw new NotCanonical("no canonical form for " + value.getClass());
        }
    }

    private static void number(long number, StringBuilder out) {
        if (number > Json.MAX_INTEGER || number < -Json.MAX_INTEGER) {
            throw new NotCanonical("integer too large: " + number);
        }
        out.append(number);
    }

    private static void list(List<?> list, StringBuilder out) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            write(list.get(i), out);
        }
        out.append(']');
    }

    private static void map(Map<?, ?> map, StringBuilder out) {
        out.append('{');
        boolean first = true;
        for (Map.Entry<?, ?> member : ascending(map).entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            string((String) member.getKey(), out);
            out.append(':');
            write(member.getValue(), out);
        }
        out.append('}');
    }

    /** Keys ascend by UTF-16 code units, which is how {@code String} compares. */
    private static Map<?, ?> ascending(Map<?, ?> map) {
        String before = null;
        for (Object key : map.keySet()) {
            String name = (String) key;
            if (before != null && before.compareTo(name) >= 0) {
                return new TreeMap<>(map);
            }
            before = name;
        }
        return map;
    }

    private static void string(String string, StringBuilder out) {
        out.append('"');
        int plainFrom = 0;
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) {
                continue;
            }
            out.append(string, plainFrom, i);
            i += special(string, i, out);
            plainFrom = i + 1;
        }
        out.append(string, plainFrom, string.length()).append('"');
    }

    /** Writes the character at i, and answers how many characters beyond it were taken. */
    private static int special(String string, int i, StringBuilder out) {
        char c = string.charAt(i);
        if (Character.isSurrogate(c)) {
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < string.length()
                    && Character.isLowSurrogate(string.charAt(i + 1));
            if (!pair) {
                throw new NotCanonical("lone surrogate", i);
            }
            out.append(c).append(string.charAt(i + 1));
            return 1;
        }
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
        }
        return 0;
    }
}
