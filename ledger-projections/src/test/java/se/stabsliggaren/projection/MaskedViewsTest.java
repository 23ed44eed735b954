package se.stabsliggaren.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Digest;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.format.Masked;
import se.stabsliggaren.format.Sealer;
import se.stabsliggaren.integrity.ShownSlot;
import se.stabsliggaren.projection.view.Projection;
import se.stabsliggaren.projection.view.ReadOptions;
import se.stabsliggaren.projection.view.View;

/** Views of a history of which anything at all may be withheld. */
class MaskedViewsTest {

    private static final Instant NOW = Instant.parse("2024-11-12T08:00:00Z");

    private static final List<Projection<?, ?>> PROJECTIONS = EveryProjection.all();

    @Property(tries = 60)
    void everyPageIsMadeWhateverIsWithheld(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 60) int size,
            @ForAll @IntRange(min = 2, max = 40) int oneIn) {
        Random random = new Random(seed);
        List<Post> masked = new ArrayList<>();
        for (Post post : RandomHistory.of(seed, size)) {
            masked.add(random.nextInt(oneIn) == 0 ? Masked.unknown(post, "OSL 18:8") : masked(post, random, oneIn));
        }
        for (Projection<?, ?> projection : PROJECTIONS) {
            assertThat(page(projection, masked)).as(projection.name()).isNotNull();
        }
    }

    @Property(tries = 30)
    void noPageTellsAnythingOfAHistoryThatIsWithheldAsAWhole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        List<Post> one = unknown(RandomHistory.of(seed, size));
        List<Post> other = unknown(RandomHistory.of(~seed, size));
        for (Projection<?, ?> projection : PROJECTIONS) {
            assertThat(page(projection, clocked(one, other)))
                    .as(projection.name())
                    .isEqualTo(page(projection, other));
        }
    }

    private static Post masked(Post seen, Random random, int oneIn) {
        Post post = opened(seen);
        List<ShownSlot> open = Sealer.slots(post.entry(), new byte[32]).stream()
                .<ShownSlot>map(ShownSlot.Open::new)
                .toList();
        return Masked.post(
                post,
                Masked.slots(
                        open,
                        (path, position) -> random.nextInt(oneIn) == 0 ? Optional.of("OSL 18:8") : Optional.empty()));
    }

    /** A random post may be covered already; a masked copy is made of whole ones. */
    private static Post opened(Post post) {
        Entry entry = Leaves.map(post.entry(), (path, leaf) -> switch (leaf) {
            case Text.Covered ignored -> Text.of("två ord");
            case Person.Behind ignored -> Person.of("Testa Testlund");
            case Digest.Behind ignored -> new Digest.Sha256("0".repeat(64));
            default -> leaf;
        });
        return new Post(post.log(), post.number(), post.recordedAt(), post.clock(), entry);
    }

    private static List<Post> unknown(List<Post> posts) {
        return posts.stream().map(post -> Masked.unknown(post, "OSL 18:8")).toList();
    }

    /** With the times of the others, which are in the clear. */
    private static List<Post> clocked(List<Post> posts, List<Post> others) {
        List<Post> clocked = new ArrayList<>();
        for (int i = 0; i < posts.size(); i++) {
            Post other = others.get(i);
            clocked.add(new Post(
                    other.log(),
                    other.number(),
                    other.recordedAt(),
                    other.clock(),
                    posts.get(i).entry()));
        }
        return clocked;
    }

    private static <R, P> P page(Projection<R, P> projection, List<Post> posts) {
        ReadOptions reading = new ReadOptions("L1-2024-3", false, NOW, NOW, posts.size(), false, null);
        return projection.page(View.of(projection, posts), reading);
    }
}
