package se.stabsliggaren.projection.view;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Paper;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.NamesMerged;
import se.stabsliggaren.event.When;

/**
 * That a post says which spellings mean the same. Every view keeps these, whatever else it is about.
 *
 * @param by the post that says it
 * @param written when its paper claims to have been written; null of what stood on none
 */
public record NameMerge(int by, @Nullable When written, NamesMerged merged) {

    static Optional<NameMerge> of(Post post) {
        Paper paper = post.entry().paper();
        return PostEffect.of(post.event()) instanceof PostEffect.Merges merges
                ? Optional.of(new NameMerge(post.number(), paper == null ? null : paper.writtenAt(), merges.merged()))
                : Optional.empty();
    }
}
