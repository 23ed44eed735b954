package se.stabsliggaren.api.demo;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which number each labelled draft got. The endpoint knows the labels of one group; a case refers across groups. */
final class Labels {

    private final Map<String, Long> numbers = new HashMap<>();

    /** The drafts got these numbers. */
    void learn(List<Map<String, Object>> drafts, List<Integer> posts) {
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).get("label") instanceof String label) {
                numbers.put("#" + label, posts.get(i).longValue());
            }
        }
    }

    /** The same draft with every reference to an earlier group as a number; one within the group stays a label. */
    Map<String, Object> resolve(Map<String, Object> draft) {
        Map<String, Object> resolved = new LinkedHashMap<>();
        draft.forEach((field, value) -> resolved.put(field, resolve(value)));
        return resolved;
    }

    private Object resolve(Object value) {
        return switch (value) {
            case String text -> numbers.containsKey(text) ? numbers.get(text) : text;
            case List<?> list -> list.stream().map(this::resolve).toList();
            case Map<?, ?> map -> {
                Map<Object, Object> resolved = new LinkedHashMap<>();
                map.forEach((field, inner) -> resolved.put(field, resolve(inner)));
                yield resolved;
            }
            default -> value;
        };
    }
}
