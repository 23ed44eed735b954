package se.stabsliggaren.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Text.Word;
import se.stabsliggaren.projection.History;

/** However much is said of a post, a masked reader is answered for about what its words and the mark's words cost. */
class MuchSaidTest {

    /** The longest note: 32 KiB of words of one letter. */
    private static final int WORDS = 16_000;

    /** Twenty passages of four hundred words, about as much as a post can hold. */
    private static final int PASSAGES = 20;

    private static final int EACH = 400;

    /** Some thousand times what it takes; what is quadratic takes minutes. */
    private static final Duration IN_THE_END = Duration.ofSeconds(60);

    private final History history = new History();

    @Test
    void everyWordThatAMarkOfTwentyPassagesNamesIsCoveredAndNoOther() {
        Post seen = seen(note(WORDS), PASSAGES);

        List<Word> words = words(seen);
        assertThat(words).hasSize(WORDS);
        for (int i = 0; i < WORDS; i++) {
            assertThat(words.get(i) instanceof Word.Behind).as("word " + i).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void twiceTheWordsAndTwiceTheMarkTakeTwiceTheMemory() {
        seen(note(WORDS), PASSAGES);
        long once = allocated(WORDS / 2, PASSAGES / 2);
        long twice = allocated(WORDS, PASSAGES);

        assertThat(twice).isLessThan(3 * once);
        assertThat(twice).as("bytes for a note of 32 KiB").isLessThan(32L * 1024 * 1024);
    }

    @Test
    void thousandsOfMarksOnOnePostAreReadInTheEnd() {
        int note = note(WORDS);
        for (int mark = 0; mark < 2000; mark++) {
            mark(note, PASSAGES);
        }

        assertTimeoutPreemptively(IN_THE_END, () -> assertThat(words(see(note))).hasSize(WORDS));
    }

    @Test
    void thousandsOfMarksThatWereTakenAwayAreNotLookedThroughForEachPost() {
        int note = note(1);
        for (int mark = 0; mark < 3000; mark++) {
            history.records(new SecrecyUnmarked(Ref.to(mark(note, 1)), null));
        }
        Coverings coverings = coverings();

        assertTimeoutPreemptively(IN_THE_END, () -> assertThat(history.posts())
                .allSatisfy(post -> assertThat(Sight.LEAST.see(post, coverings)).isSameAs(post)));
    }

    private long allocated(int words, int passages) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int note = note(words);
        mark(note, passages);
        Coverings coverings = coverings();
        Post post = history.posts().get(note - 1);
        long before = threads.getCurrentThreadAllocatedBytes();
        Post seen = Sight.LEAST.see(post, coverings);
        long after = threads.getCurrentThreadAllocatedBytes();
        assertThat(seen).isNotSameAs(post);
        return after - before;
    }

    private Post seen(int note, int passages) {
        mark(note, passages);
        return see(note);
    }

    private Post see(int note) {
        return Sight.LEAST.see(history.posts().get(note - 1), coverings());
    }

    private Coverings coverings() {
        Coverings coverings = Coverings.none();
        for (Post each : history.posts()) {
            coverings = coverings.after(each);
        }
        return coverings;
    }

    private int note(int words) {
        return history.records(new NoteWritten(Text.of("a ".repeat(words - 1) + "a"), null, null));
    }

    /** Every other word, in passages of four hundred. */
    private int mark(int note, int passages) {
        List<Passages> marked = new ArrayList<>();
        for (int passage = 0; passage < passages; passage++) {
            int first = passage * EACH;
            List<Integer> words = IntStream.range(first, first + EACH)
                    .map(word -> 2 * word)
                    .boxed()
                    .toList();
            marked.add(new Passages(Ref.to(note), "data.text", words, "OSL 18:8"));
        }
        return history.records(new SecrecyMarked(marked, null));
    }

    private static List<Word> words(Post seen) {
        return ((Text.Covered) ((NoteWritten) seen.event()).text()).words();
    }
}
