package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.naming.NearIndex;

/**
 * Which names may be another misspelt: nearly one that is known, and not known themselves. Known is what the own post of a
 * breach names. A post of a breach that names both, one beside the other, says that they are two.
 */
public final class Misspellings {

    private final Map<TypedName, Set<Integer>> known = new LinkedHashMap<>();
    private final Map<TypedName, List<Set<TypedName>>> sideBySide = new HashMap<>();
    private final Map<TypedName, List<String>> found = new HashMap<>();
    private final NearIndex index;

    public Misspellings(BreachPosts breaches) {
        this(breaches, List.of());
    }

    /** @param also what is known beside that, of no breach */
    public Misspellings(BreachPosts breaches, List<String> also) {
        List<String> names = new ArrayList<>(also);
        also.forEach(name -> known.computeIfAbsent(TypedName.of(name), none -> new HashSet<>()));
        breaches.all().forEach(post -> {
            if (post.isOwn()) {
                names.addAll(post.controllers());
                post.controllers().forEach(name -> known.computeIfAbsent(TypedName.of(name), none -> new HashSet<>())
                        .add(post.breach()));
            }
            if (post.controllers().size() > 1) {
                Set<TypedName> together =
                        post.controllers().stream().map(TypedName::of).collect(Collectors.toSet());
                together.forEach(name -> sideBySide
                        .computeIfAbsent(name, none -> new ArrayList<>())
                        .add(together));
            }
        });
        this.index = new NearIndex(NameKind.BODY, names);
    }

    /** The known names that this one may be; none where it is known itself, or near to none. */
    public List<String> of(String name) {
        return found.computeIfAbsent(TypedName.of(name), typed -> near(typed, name));
    }

    private List<String> near(TypedName typed, String name) {
        return name.isEmpty() || known.containsKey(typed)
                ? List.of()
                : index.near(name).stream()
                        .filter(other -> !areTwo(typed, TypedName.of(other)))
                        .toList();
    }

    /** The same of one of a breach, by the own post of that one; of one of no breach, by that of any. */
    public List<Party> of(Party party) {
        return of(party.controller()).stream()
                .flatMap(name -> breaches(name)
                        .filter(breach -> party.breach() == 0 || party.breach() == breach)
                        .map(breach -> new Party(breach, name)))
                .toList();
    }

    private Stream<Integer> breaches(String name) {
        return known.getOrDefault(TypedName.of(name), Set.of()).stream().sorted();
    }

    private boolean areTwo(TypedName one, TypedName other) {
        return sideBySide.getOrDefault(one, List.of()).stream().anyMatch(names -> names.contains(other));
    }
}
