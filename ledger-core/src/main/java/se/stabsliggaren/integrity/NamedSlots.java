package se.stabsliggaren.integrity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Slots that are named by path and word, as assessments and decisions of disposal do: by the path alone with everything
 * below it, or word by word. What names a slot is found by its path, however many others there are.
 *
 * @param <N> who names them
 */
public final class NamedSlots<N> {

    private final Map<String, At> byPath = new HashMap<>();
    private @Nullable First<N> everything;
    private int added;

    /** Who came first. */
    private record First<N>(int order, N namer) {}

    private final class At {
        private @Nullable First<N> all;
        private final Map<Long, First<N>> words = new HashMap<>();
    }

    /**
     * Names one more; of several that name the same slot the first added counts.
     *
     * @param path null for every slot there is
     * @param words the positions at this very path; empty for all of it, and all below
     */
    public void add(@Nullable String path, Collection<? extends Number> words, N namer) {
        First<N> first = new First<>(added++, namer);
        if (path == null) {
            everything = everything == null ? first : everything;
            return;
        }
        At at = byPath.computeIfAbsent(path, none -> new At());
        if (words.isEmpty()) {
            at.all = at.all == null ? first : at.all;
        }
        words.forEach(word -> at.words.putIfAbsent(word.longValue(), first));
    }

    /** Who names this slot first. */
    public Optional<N> first(String path, long position) {
        First<N> first = everything;
        if (!byPath.isEmpty()) {
            List<String> paths = PathsAbove.and(path);
            for (int i = 0; i < paths.size(); i++) {
                At at = byPath.get(paths.get(i));
                if (at != null) {
                    first = earlier(first, at.all);
                    first = i == 0 ? earlier(first, at.words.get(position)) : first;
                }
            }
        }
        return Optional.ofNullable(first).map(First::namer);
    }

    private static <N> @Nullable First<N> earlier(@Nullable First<N> one, @Nullable First<N> other) {
        return one == null || other != null && other.order() < one.order() ? other : one;
    }
}
