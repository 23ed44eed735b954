package se.stabsliggaren.api.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Whether a moment in a post is one that the slides tell, as exactly as they do and no more. */
final class Told {

    private Told() {}

    static boolean occurred(String moments, Map<?, ?> occurred) {
        if (moments.isEmpty()) {
            return occurred.equals(Map.of("unknown", true));
        }
        if (moments.contains("..")) {
            return occurred.equals(span(moments)) || occurred.equals(Map.of("candidates", days(span(moments))));
        }
        if (moments.contains("|")) {
            return occurred.equals(Map.of("candidates", List.of(moments.split("\\|"))));
        }
        return !occurred.isEmpty()
                && occurred.entrySet().stream()
                        .allMatch(end -> List.of("at", "from", "to").contains(end.getKey())
                                && moment(moments, String.valueOf(end.getValue())));
    }

    static boolean moment(String moments, String value) {
        return Arrays.asList(moments.split(" |\\||\\.\\.")).contains(value) && !value.isEmpty();
    }

    private static Map<String, String> span(String moments) {
        int dots = moments.indexOf("..");
        return Map.of("from", moments.substring(0, dots), "to", moments.substring(dots + 2));
    }

    private static List<String> days(Map<String, String> span) {
        LocalDate last = LocalDate.parse(span.get("to"));
        return LocalDate.parse(span.get("from"))
                .datesUntil(last.plusDays(1))
                .map(LocalDate::toString)
                .toList();
    }
}
