package se.stabsliggaren.api.openapi;

import java.util.List;
import java.util.Map;
import se.stabsliggaren.integrity.Json;

/** Writes trees as YAML in the order they have; every scalar is written as JSON, which YAML reads as it is. */
final class Yaml {

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    static String write(Map<String, ?> document) {
        Yaml yaml = new Yaml();
        yaml.map(document, 0);
        return yaml.out.toString();
    }

    private void map(Map<?, ?> map, int depth) {
        map.forEach((name, value) -> {
            out.append("  ".repeat(depth)).append(key((String) name)).append(':');
            value(value, depth);
        });
    }

    private void value(Object value, int depth) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            map(map, depth + 1);
        } else if (value instanceof List<?> list && list.stream().anyMatch(each -> each instanceof Map)) {
            out.append('\n');
            for (Object each : list) {
                out.append("  ".repeat(depth + 1)).append("-");
                value(each, depth + 1);
            }
        } else {
            out.append(' ').append(Json.text(value)).append('\n');
        }
    }

    private static String key(String name) {
        return name.matches("[A-Za-z][A-Za-z0-9]*") ? name : Json.text(name);
    }
}
