package se.stabsliggaren.sight;

import java.util.List;
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

    /** All of the path: in another wording of the same post its words are others. */
    Covering ofPath() {
        return new Covering(post, path, List.of(), cover);
    }
}
