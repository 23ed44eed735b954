package se.stabsliggaren.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.NameKind;
import se.stabsliggaren.format.NamesIn;
import se.stabsliggaren.format.TypedName;

/** Names that one list of a post has side by side: by what that post says they are as many as they are. */
public record SideBySide(NameKind kind, List<String> typed) {

    /** Each list of an event, or of what is kept of one, that has more names than one. */
    public static List<SideBySide> in(Object event) {
        List<SideBySide> lists = new ArrayList<>();
        NamesIn.lists(event, (kind, typed) -> {
            if (typed.stream().map(TypedName::of).distinct().count() > 1) {
                lists.add(new SideBySide(kind, typed));
            }
        });
        return lists;
    }

    /** Those that are held for one, under what they are called, each as it is typed. */
    public Map<String, List<String>> asOne(SameNames same) {
        Map<String, Map<TypedName, String>> called = new LinkedHashMap<>();
        for (String one : typed) {
            called.computeIfAbsent(same.of(kind, one), none -> new LinkedHashMap<>())
                    .putIfAbsent(TypedName.of(one), one);
        }
        Map<String, List<String>> several = new LinkedHashMap<>();
        called.forEach((name, spellings) -> {
            if (spellings.size() > 1) {
                several.put(name, List.copyOf(spellings.values()));
            }
        });
        return several;
    }

    /** Whether two of them are held for one, and were not before. */
    boolean becameOne(SameNames before, SameNames after) {
        return asOne(after).values().stream()
                .anyMatch(spellings -> spellings.stream()
                                .map(one -> TypedName.of(before.of(kind, one)))
                                .distinct()
                                .count()
                        > 1);
    }
}
