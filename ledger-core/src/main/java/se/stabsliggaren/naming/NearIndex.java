package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;

/**
 * Names of one kind, among which those are found that are nearly another. At most {@link #COMPARED} of those that have one
 * half of their letters in common are compared, so that it costs the same among however many names.
 */
public final class NearIndex {

    private static final int COMPARED = 64;

    /** A name as it was typed first. */
    private record Known(String typed, Likeness like) {}

    private final NameKind kind;
    private final Map<Half, List<Known>> halves = new HashMap<>();

    public NearIndex(NameKind kind, Collection<String> typed) {
        this.kind = kind;
        Map<TypedName, String> names = new HashMap<>();
        for (String one : typed) {
            TypedName name = TypedName.of(one);
            if (names.putIfAbsent(name, one) == null) {
                Known known = new Known(one, Likeness.of(name));
                Half.of(kind, known.like()).forEach(half -> halves.computeIfAbsent(half, none -> new ArrayList<>())
                        .add(known));
            }
        }
    }

    /** Those that can be this name written otherwise or mistyped; never one that is the same. */
    public List<String> near(String typed) {
        Likeness like = Likeness.of(TypedName.of(typed));
        return Half.alike(kind, like)
                .flatMap(half -> halves.getOrDefault(half, List.of()).stream().limit(COMPARED))
                .distinct()
                .filter(known -> like.isNear(known.like()))
                .map(Known::typed)
                .toList();
    }
}
