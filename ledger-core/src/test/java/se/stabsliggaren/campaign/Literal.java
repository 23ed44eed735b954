package se.stabsliggaren.campaign;

import java.util.stream.Collectors;

/** A drawn value as it is written in Java. */
final class Literal {

    private Literal() {}

    static boolean exists(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Boolean || value instanceof String;
    }

    static String of(Object value) {
        return switch (value) {
            case Long number -> number + "L";
            case String text -> '"' + text.chars().mapToObj(Literal::character).collect(Collectors.joining()) + '"';
            case Object other -> String.valueOf(other);
        };
    }

    private static String character(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            default -> c < ' ' ? "\\%03o".formatted(c) : c <= '~' ? Character.toString(c) : "\\u%04x".formatted(c);
        };
    }
}
