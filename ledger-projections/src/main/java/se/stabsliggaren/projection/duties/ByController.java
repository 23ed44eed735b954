package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;

/** What is said of controllers, by the name of each however it is typed; empty of what names none. */
final class ByController<T> {

    private final Map<String, List<T>> said = new TreeMap<>(TypedName.ORDER);
    private final ToIntFunction<T> post;

    /** @param post the number by which what is said is put in order */
    ByController(ToIntFunction<T> post) {
        this.post = post;
    }

    void add(String controller, T one) {
        said.computeIfAbsent(controller, none -> new ArrayList<>()).add(one);
    }

    /** What is said of this one. */
    List<T> of(String controller) {
        return said.getOrDefault(controller, List.of());
    }

    /** What can be said of this one, which of nobody named is anything. */
    List<T> possiblyOf(String controller) {
        return controller.isEmpty()
                ? said.values().stream().flatMap(List::stream).toList()
                : withUnnamed(controller);
    }

    /** What is said of this one or names none, in the order of the posts. */
    List<T> withUnnamed(String controller) {
        return controller.isEmpty()
                ? of(controller)
                : Stream.concat(of(controller).stream(), of("").stream())
                        .sorted(Comparator.comparingInt(post))
                        .toList();
    }
}
