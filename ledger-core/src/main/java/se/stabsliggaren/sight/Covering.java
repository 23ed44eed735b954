package se.stabsliggaren.sight;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Cover;

/**
 * That parts of a post are covered for who may not see them.
 *
 * @param post the post, by the number it was referred to
 * @param path the field, or a field above it; null for the whole post
 * @param words the words' positions; empty for all of the path
 * @param cover what is said in their place
 */
record Covering(int post, @Nullable String path, List<Integer> words, Cover cover) {

    /**
     * Whether it covers whatever the other does, for nobody less. What names a field or a word that is not there covers all
     * of the post, so that naming more is not always covering more: the same field is to be named.
     */
    boolean coversAllOf(Covering other) {
        boolean alike = post == other.post && cover.getClass() == other.cover.getClass();
        boolean all = path == null && words.isEmpty();
        boolean more = !other.words.isEmpty() && words.containsAll(other.words);
        return alike && (all || Objects.equals(path, other.path) && (more || words.equals(other.words)));
    }

    /** All of the path: in another wording of the same post its words are others. */
    Covering ofPath() {
        return new Covering(post, path, List.of(), cover);
    }
}
