package se.stabsliggaren.api.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.format.BadField;
import se.stabsliggaren.format.Invisible;

/** The fields of a small body that is no event. */
public record JsonFields(Map<?, ?> tree) {

    private static final int CHARACTERS = 200;

    public static JsonFields of(HttpServletRequest request, String... known) throws IOException {
        return of(RequestBodies.read(request), known);
    }

    /** The same of a body that was read before. */
    public static JsonFields of(byte[] body, String... known) {
        if (!(StrictJson.read(RequestBodies.text(body)) instanceof Map<?, ?> tree)) {
            throw new BadField("", "Innehållet ska vara ett objekt, inom { och }.");
        }
        List<String> names = List.of(known);
        for (Object name : tree.keySet()) {
            if (!names.contains(name)) {
                throw new BadField(
                        (String) name,
                        "Fältet finns inte här; de som finns är %s.".formatted(String.join(", ", names)));
            }
        }
        return new JsonFields(tree);
    }

    public String string(String name) {
        return line(tree.get(name), name, CHARACTERS);
    }

    /** The same of one that may be longer. */
    public String string(String name, int characters) {
        return line(tree.get(name), name, characters);
    }

    /** Whether it was sent at all. */
    public boolean has(String name) {
        return tree.containsKey(name);
    }

    public List<String> strings(String name) {
        if (!(tree.get(name) instanceof List<?> list) || list.isEmpty()) {
            throw new BadField(name, "Fältet %s ska vara en lista med minst en del.".formatted(name));
        }
        List<String> strings = new ArrayList<>();
        for (Object each : list) {
            strings.add(line(each, name, CHARACTERS));
        }
        return strings;
    }

    private static String line(@org.jspecify.annotations.Nullable Object written, String name, int characters) {
        if (!(written instanceof String string) || Invisible.all(string)) {
            throw new BadField(name, "Fältet %s saknas eller är tomt; fyll i det.".formatted(name));
        }
        if (string.length() > characters || string.chars().anyMatch(Character::isISOControl)) {
            throw new BadField(name, "Fältet %s ska vara en rad om högst %d tecken.".formatted(name, characters));
        }
        return string.strip();
    }
}
