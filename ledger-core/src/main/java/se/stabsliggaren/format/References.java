package se.stabsliggaren.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.Ref;

/** The references an event makes to posts. */
public final class References {

    private References() {}

    /** Every reference by its path, e.g. {@code data.decision}. */
    public static Map<String, Ref> in(Event event) {
        Map<String, Ref> references = new LinkedHashMap<>();
        Leaves.visit(event, (path, leaf) -> {
            if (leaf instanceof Ref ref) {
                references.put("data." + path, ref);
            }
        });
        return references;
    }

    /** The same event with each reference replaced, given its path. */
    public static <E extends Event> E resolve(E event, BiFunction<String, Ref, Ref> resolve) {
        return Leaves.map(event, (path, leaf) -> leaf instanceof Ref ref ? resolve.apply("data." + path, ref) : leaf);
    }
}
