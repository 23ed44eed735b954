package se.stabsliggaren.integrity.bundle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stabsliggaren.integrity.PathsAbove;
import se.stabsliggaren.integrity.bundle.Assessment.Passage;

/** Which of the slots that passages of one post name were met as the post was read. */
public final class SlotsMet {

    /** By the paths that are named: the positions met at that very path. */
    private final Map<String, Set<Long>> at = new HashMap<>();

    /** The named paths at which, or below which, a slot was met. */
    private final Set<String> under = new HashSet<>();

    private boolean any;

    public SlotsMet(List<Passage> passages) {
        for (Passage passage : passages) {
            if (passage.path() != null) {
                at.put(passage.path(), new HashSet<>());
            }
        }
    }

    /** Takes in one more slot. */
    public void slot(String path, long position) {
        any = true;
        if (at.isEmpty()) {
            return;
        }
        Set<Long> named = at.get(path);
        if (named != null) {
            named.add(position);
        }
        for (String above : PathsAbove.and(path)) {
            if (at.containsKey(above)) {
                under.add(above);
            }
        }
    }

    /** Whether the passage names something that was met. */
    public boolean meets(Passage passage) {
        String path = passage.path();
        if (path == null) {
            return any;
        }
        return passage.words().isEmpty()
                ? under.contains(path)
                : passage.words().stream().anyMatch(at.getOrDefault(path, Set.of())::contains);
    }

    /** Whether the passage names something, and every word that it names was there. */
    public boolean resolves(Passage passage) {
        String path = passage.path();
        if (path == null) {
            return any;
        }
        return passage.words().isEmpty()
                ? under.contains(path)
                : at.getOrDefault(path, Set.of()).containsAll(passage.words());
    }
}
