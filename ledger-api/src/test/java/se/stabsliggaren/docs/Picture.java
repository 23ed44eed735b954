package se.stabsliggaren.docs;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which package knows which, as a Mermaid picture in which an arrow that follows from others is left out. */
final class Picture {

    private final Map<String, Set<String>> known;

    Picture(Map<String, Set<String>> known) {
        this.known = new TreeMap<>(known);
    }

    /** The picture of the packages that are asked for, each by the last part of its name below {@code root}. */
    String of(String root, Predicate<String> asked) {
        StringBuilder picture = new StringBuilder("\n```mermaid\ngraph TD\n");
        known.keySet().stream().filter(asked).forEach(from -> {
            Set<String> next = next(from, asked);
            if (next.isEmpty()) {
                picture.append("    ").append(node(root, from)).append('\n');
            }
            next.forEach(to -> picture.append("    %s --> %s\n".formatted(node(root, from), node(root, to))));
        });
        return picture.append("```\n\n").toString();
    }

    /** What it knows, without what it would know through something else that it knows. */
    private Set<String> next(String from, Predicate<String> asked) {
        Set<String> direct = known.getOrDefault(from, Set.of()).stream()
                .filter(asked)
                .collect(Collectors.toCollection(TreeSet::new));
        return direct.stream()
                .filter(to -> direct.stream()
                        .noneMatch(
                                over -> !over.equals(to) && reached(over, asked).contains(to)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> reached(String from, Predicate<String> asked) {
        Set<String> reached = new TreeSet<>();
        collect(from, asked, reached);
        return reached;
    }

    private void collect(String from, Predicate<String> asked, Set<String> reached) {
        known.getOrDefault(from, Set.of()).stream()
                .filter(asked)
                .filter(reached::add)
                .forEach(to -> collect(to, asked, reached));
    }

    private static String node(String root, String name) {
        String shown =
                name.equals(root) ? name.substring(name.lastIndexOf('.') + 1) : name.substring(root.length() + 1);
        return shown.contains(".") ? "%s[%s]".formatted(shown.replace('.', '-'), shown) : shown;
    }
}
