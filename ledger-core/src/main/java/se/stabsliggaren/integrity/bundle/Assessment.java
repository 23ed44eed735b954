package se.stabsliggaren.integrity.bundle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.integrity.NamedSlots;

/**
 * What one recorded assessment says is to be covered: the whole rule of what a masked bundle shows (spec/bundle.md,
 * "Masked bundles"). Immutable.
 */
public final class Assessment {

    private final long post;
    private final Map<Long, List<Passage>> byPost;
    private final Map<Long, NamedSlots<Passage>> named = new HashMap<>();

    /**
     * A part of an earlier post.
     *
     * @param path a slot's path or one above it; null for the whole post
     * @param words the positions within the path; empty for all of it
     * @param provision the provision as the body claims it; null when it claims none
     */
    public record Passage(
            long post,
            @Nullable String path,
            List<Long> words,
            @Nullable String provision) {

        public Passage {
            words = List.copyOf(words);
        }

        /** Whether it is the post as a whole. */
        public boolean whole() {
            return path == null;
        }
    }

    /** @param post the number of the post that says so */
    public Assessment(long post, List<Passage> passages) {
        this.post = post;
        this.byPost = passages.stream().collect(Collectors.groupingBy(Passage::post));
        passages.forEach(passage -> named.computeIfAbsent(passage.post(), each -> new NamedSlots<>())
                .add(passage.path(), passage.words(), passage));
    }

    /** The number of the post {@code request.assessed}. */
    public long post() {
        return post;
    }

    /** Whether it says anything of this post. */
    public boolean concerns(long number) {
        return byPost.containsKey(number);
    }

    /** What it names of a post, in its order. */
    public List<Passage> of(long number) {
        return byPost.getOrDefault(number, List.of());
    }

    /** The passage under which a slot is covered; absent when the slot is open. */
    public Optional<Passage> covering(long number, String path, long position) {
        NamedSlots<Passage> slots = named.get(number);
        return slots == null ? Optional.empty() : slots.first(path, position);
    }

    /** The passage under which a post is covered as a whole. */
    public Optional<Passage> coveringAll(long number) {
        return of(number).stream().filter(Passage::whole).findFirst();
    }
}
