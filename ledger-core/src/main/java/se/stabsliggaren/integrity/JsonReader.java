package se.stabsliggaren.integrity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the one form that {@link JsonWriter} writes, and nothing else: no white space, no other escapes or order. */
final class JsonReader {

    private final String in;
    private int at;
    private int depth;

    JsonReader(String in) {
        this.in = in;
    }

    @Nullable
    Object document() {
        Object value = value();
        if (at != in.length()) {
            throw new NotCanonical("something after the value", at);
        }
        return value;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> map();
            case '[' -> list();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> map() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        enter();
        if (!take('}')) {
            String before = null;
            do {
                int keyAt = at;
                String key = string();
                if (before != null && before.compareTo(key) >= 0) {
                    throw new NotCanonical("key out of order or twice: " + key, keyAt);
                }
                before = key;
                expect(':');
                map.put(key, value());
            } while (take(','));
            expect('}');
        }
        depth--;
        return map;
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> list = new ArrayList<>();
        enter();
        if (!take(']')) {
            do {
                list.add(value());
            } while (take(','));
            expect(']');
        }
        depth--;
        return list;
    }

    private void enter() {
        at++;
        if (++depth > Json.MAX_DEPTH) {
            throw new NotCanonical("nested too deep", at);
        }
    }

    private String string() {
        expect('"');
        int from = at;
        while (at < in.length()) {
            char c = in.charAt(at);
            if (c == '"') {
                return in.substring(from, at++);
            }
            if (c == '\\') {
                return escaped(from);
            }
            if (c < ' ') {
                throw new NotCanonical("control character in a string", at);
            }
            at++;
        }
        throw new NotCanonical("string without an end", at);
    }

    private String escaped(int from) {
        StringBuilder out = new StringBuilder(in.length() - from).append(in, from, at);
        while (at < in.length()) {
            char c = in.charAt(at++);
            if (c == '"') {
                return out.toString();
            }
            if (c < ' ') {
                throw new NotCanonical("control character in a string", at);
            }
            out.append(c == '\\' ? escape() : c);
        }
        throw new NotCanonical("string without an end", at);
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case '"', '\\' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> control();
            default -> throw new NotCanonical("escape that is not canonical", at);
        };
    }

    private char control() {
        int end = Math.min(at + 4, in.length());
        String digits = in.substring(at, end);
        if (!digits.matches("00[01][0-9a-f]")) {
            throw new NotCanonical("escape that is not canonical", at);
        }
        char c = (char) Integer.parseInt(digits, 16);
        if ("\b\f\n\r\t".indexOf(c) >= 0) {
            throw new NotCanonical("escape that is not canonical", at);
        }
        at = end;
        return c;
    }

    private Long number() {
        int from = at;
        peek();
        take('-');
        while (at < in.length() && in.charAt(at) >= '0' && in.charAt(at) <= '9') {
            at++;
        }
        int first = in.charAt(from) == '-' ? from + 1 : from;
        int digits = at - first;
        boolean zeroFirst = digits > 0 && in.charAt(first) == '0';
        if (digits == 0 || digits > 16 || zeroFirst && at - from > 1) {
            throw new NotCanonical("not a canonical integer", from);
        }
        long number = Long.parseLong(in, from, at, 10);
        if (Math.abs(number) > Json.MAX_INTEGER) {
            throw new NotCanonical("integer too large", from);
        }
        return number;
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!in.startsWith(word, at)) {
            throw new NotCanonical("not a value", at);
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= in.length()) {
            throw new NotCanonical("ends too early", at);
        }
        return in.charAt(at);
    }

    private boolean take(char c) {
        if (at < in.length() && in.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw new NotCanonical("expected " + c, at);
        }
    }
}
