package se.stabsliggaren.projection.view;

import java.util.List;
import se.stabsliggaren.event.NameKind;

/**
 * A name under which a page tells what was typed otherwise too.
 *
 * @param others what else it is called by the posts that say so
 * @param by those posts
 * @param asTwo the posts that tell of several of them side by side
 */
public record MergedName(NameKind kind, String name, List<String> others, List<Integer> by, List<AsTwo> asTwo) {

    /**
     * That a post lists names side by side which others say are one.
     *
     * @param matter the number its matter is known by
     * @param typed as they stand there
     */
    public record AsTwo(int post, int matter, List<String> typed) {}
}
