package se.stabsliggaren.sight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Words;
import se.stabsliggaren.integrity.PathsAbove;

/**
 * What lies over one post, found by path and word: each word is looked at once, however much was said of the post. Of
 * several that cover the same the first counts.
 */
final class Overlay {

    private static final int ANY_WORD = Integer.MAX_VALUE;

    private final Map<String, At> byPath = new HashMap<>();
    private @Nullable Laid everything;
    private int laid;

    /** What covers, and how early it came. */
    private record Laid(int order, Cover cover) {}

    /** What is said of one path. */
    private static final class At {

        /** How many words the longest text there has; any number when a person or a file stands there. */
        private int words;

        private @Nullable Laid all;
        private @Nullable Laid first;
        private final TreeMap<Integer, Laid> each = new TreeMap<>();
    }

    private Overlay() {}

    static Overlay of(List<Covering> coverings, Entry entry) {
        Overlay overlay = new Overlay();
        for (Covering covering : coverings) {
            if (covering.path() != null) {
                overlay.byPath.computeIfAbsent(covering.path(), none -> new At());
            }
        }
        Leaves.visit(entry, overlay::measure);
        coverings.forEach(overlay::lay);
        return overlay;
    }

    private void measure(String path, Object leaf) {
        int words =
                switch (leaf) {
                    case Text text -> words(text).size();
                    case Person ignored -> ANY_WORD;
                    case Digest ignored -> ANY_WORD;
                    default -> 0;
                };
        if (words > 0) {
            found(path).forEach(at -> at.words = Math.max(at.words, words));
        }
    }

    private List<At> found(String path) {
        if (byPath.isEmpty()) {
            return List.of();
        }
        List<At> found = new ArrayList<>();
        for (String above : PathsAbove.and(path)) {
            At at = byPath.get(above);
            if (at != null) {
                found.add(at);
            }
        }
        return found;
    }

    /** What names nothing that can be covered, a misspelt path or a code, covers all of the post rather than nothing. */
    private void lay(Covering covering) {
        Laid one = new Laid(laid++, covering.cover());
        At at = covering.path() == null ? null : byPath.get(covering.path());
        if (at == null || at.words == 0 || reachesBeyond(covering, at)) {
            everything = earlier(everything, one);
            return;
        }
        at.first = earlier(at.first, one);
        if (covering.words().isEmpty()) {
            at.all = earlier(at.all, one);
        }
        covering.words().forEach(word -> at.each.putIfAbsent(word, one));
    }

    private static boolean reachesBeyond(Covering covering, At at) {
        return !covering.words().isEmpty() && Collections.max(covering.words()) >= at.words && at.words != ANY_WORD;
    }

    /** What a reader sees of this leaf. */
    Object over(String path, Object leaf) {
        return switch (leaf) {
            case Text text -> text(text, found(path));
            case Person.Named named -> {
                Laid first = first(found(path));
                yield first == null ? named : new Person.Behind(first.cover());
            }
            case Digest.Sha256 digest -> {
                Laid first = first(found(path));
                yield first == null ? digest : new Digest.Behind(first.cover());
            }
            default -> leaf;
        };
    }

    private @Nullable Laid first(List<At> found) {
        Laid first = everything;
        for (At at : found) {
            first = earlier(first, at.first);
        }
        return first;
    }

    private Text text(Text text, List<At> found) {
        Laid all = everything;
        for (At at : found) {
            all = earlier(all, at.all);
        }
        if (all == null && found.stream().allMatch(at -> at.each.isEmpty())) {
            return text;
        }
        List<Word> words = words(text);
        @Nullable Laid[] over = new Laid[words.size()];
        Arrays.fill(over, all);
        for (At at : found) {
            at.each.headMap(words.size()).tailMap(0).forEach((word, one) -> over[word] = earlier(over[word], one));
        }
        List<Word> seen = new ArrayList<>(words.size());
        boolean covered = text instanceof Text.Covered;
        for (int i = 0; i < over.length; i++) {
            Laid one = over[i];
            covered |= one != null;
            seen.add(one != null && words.get(i) instanceof Word.Shown ? new Word.Behind(one.cover()) : words.get(i));
        }
        return covered ? new Text.Covered(seen) : text;
    }

    private static @Nullable Laid earlier(@Nullable Laid one, @Nullable Laid other) {
        return one == null || other != null && other.order() < one.order() ? other : one;
    }

    private static List<Word> words(Text text) {
        return switch (text) {
            case Text.Open open ->
                Words.of(open.value()).stream().<Word>map(Word.Shown::new).toList();
            case Text.Covered covered -> covered.words();
        };
    }
}
