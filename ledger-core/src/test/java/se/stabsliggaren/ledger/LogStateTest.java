package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.stabsliggaren.event.Cover;
import se.stabsliggaren.event.Entry;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.format.Leaves;
import se.stabsliggaren.judgement.FactIndex;

/** What holds of the state after any history. */
class LogStateTest {

    @Property(tries = 200)
    void isTheSameWhereverTheFoldPaused(
            @ForAll long seed, @ForAll @IntRange(max = 80) int drafts, @ForAll @IntRange(max = 80) int pause) {
        List<Post> posts = AnyHistory.of(seed, drafts);
        int stop = Math.min(pause, posts.size());
        LogState paused = AnyHistory.fold(posts.subList(0, stop));

        LogState whole = AnyHistory.fold(paused, posts.subList(stop, posts.size()));

        assertThat(whole).isEqualTo(AnyHistory.fold(posts)).hasSameHashCodeAs(AnyHistory.fold(posts));
        assertThat(paused).isEqualTo(AnyHistory.fold(posts.subList(0, stop)));
    }

    @Property(tries = 100)
    void differsByEveryPost(@ForAll long seed, @ForAll @IntRange(max = 40) int drafts) {
        List<Post> posts = AnyHistory.of(seed, drafts);
        LogState before = AnyHistory.fold(posts.subList(0, posts.size() - 1));

        assertThat(before.after(posts.getLast())).isNotEqualTo(before);
    }

    @Property(tries = 100)
    void isNumberedWithoutGap(@ForAll long seed, @ForAll @IntRange(max = 80) int drafts) {
        List<Post> posts = AnyHistory.of(seed, drafts);

        assertThat(posts)
                .extracting(Post::number)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, posts.size()).boxed().toList());
        assertThat(AnyHistory.fold(posts).last()).isEqualTo(posts.size());
    }

    @Property(tries = 200)
    void holdsNoText(@ForAll long seed, @ForAll @IntRange(max = 80) int drafts) {
        List<Post> posts = AnyHistory.of(seed, drafts);
        List<Post> covered =
                posts.stream().map(post -> with(post, covered(post.event()))).toList();

        assertThat(AnyHistory.fold(covered)).isEqualTo(AnyHistory.fold(posts));
    }

    @Property(tries = 300)
    void isAfterACorrectionAsIfItHadBeenSaidFromTheBeginning(
            @ForAll long seed, @ForAll @IntRange(max = 60) int drafts) {
        List<Post> posts = AnyHistory.of(seed, drafts);
        Post wrong = untouched(posts, seed);
        Event right = new AnyEvent(new Random(seed)).of(wrong.event().getClass(), wrong.number());

        LogState corrected = AnyHistory.fold(posts).after(correction(wrong, right, posts.size() + 1));

        assertThat(families(corrected)).isEqualTo(families(AnyHistory.fold(replaced(posts, wrong, right))));
    }

    @Property(tries = 300)
    void isAfterAWithdrawalAsIfSomethingElseHadBeenNoted(@ForAll long seed, @ForAll @IntRange(max = 60) int drafts) {
        List<Post> posts = AnyHistory.of(seed, drafts);
        Post wrong = untouched(posts, seed);
        Event withdrawal = new PostWithdrawn(Ref.to(wrong.number()), Text.of("Fel."));
        Post withdrawn = numbered(with(wrong, withdrawal), posts.size() + 1);
        Event note = new NoteWritten(Text.of("Något annat."), null, null);

        LogState state = AnyHistory.fold(posts).after(withdrawn);

        LogState noted = AnyHistory.fold(replaced(posts, wrong, note)).after(withdrawn);
        assertThat(families(state)).isEqualTo(families(noted));
    }

    /** A post that no other corrects or withdraws, and that does neither itself. */
    private static Post untouched(List<Post> posts, long seed) {
        List<Post> untouched = posts.stream()
                .filter(post -> post.entry().corrects() == null && !(post.event() instanceof PostWithdrawn))
                .filter(post -> posts.stream().noneMatch(other -> touches(other, post)))
                .toList();
        Assume.that(!untouched.isEmpty());
        return untouched.get(new Random(seed).nextInt(untouched.size()));
    }

    private static boolean touches(Post other, Post post) {
        Ref withdrawn = other.event() instanceof PostWithdrawn event ? event.post() : null;
        return Optional.ofNullable(other.entry().corrects())
                        .filter(to -> to.post() == post.number())
                        .isPresent()
                || Optional.ofNullable(withdrawn)
                        .filter(to -> to.post() == post.number())
                        .isPresent();
    }

    private static List<Post> replaced(List<Post> posts, Post wrong, Event right) {
        List<Post> replaced = new ArrayList<>(posts);
        replaced.set(wrong.number() - 1, with(wrong, right));
        return replaced;
    }

    private static Post correction(Post wrong, Event right, int number) {
        Entry entry = wrong.entry();
        Entry correcting = new Entry(
                entry.by(), null, entry.occurred(), null, Ref.to(wrong.number()), null, null, List.of(), right);
        return new Post(wrong.log(), number, wrong.recordedAt(), wrong.clock(), correcting);
    }

    private static Post numbered(Post post, int number) {
        return new Post(post.log(), number, post.recordedAt(), post.clock(), post.entry());
    }

    private static Post with(Post post, Event event) {
        Entry entry = post.entry();
        Entry changed = new Entry(
                entry.by(), null, entry.occurred(), null, entry.corrects(), null, null, entry.remarks(), event);
        return new Post(post.log(), post.number(), post.recordedAt(), post.clock(), changed);
    }

    private static Event covered(Event event) {
        return Leaves.map(event, (path, leaf) -> switch (leaf) {
            case Text ignored -> new Text.Covered(List.of(new Text.Word.Behind(new Cover.Erased(1))));
            case Person ignored -> new Person.Behind(new Cover.Erased(1));
            default -> leaf;
        });
    }

    /** What the families remember; the list of posts, which knows which numbers correct, is not among it. */
    private static FactIndex families(LogState state) {
        return state.facts();
    }
}
