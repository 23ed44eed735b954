package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.StaffEvent.StaffIntroduced;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.RandomHistory;

/** What posts do to one another, for whoever shows them one by one. */
class AmendmentIndexTest {

    private final History history = new History();

    @Property(tries = 60)
    void saysOfEveryPostWhatAViewOfAllPostsSays(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        View<Everything.Whole> view = View.of(new Everything(), posts);
        AmendmentIndex amendments = of(posts);
        for (Row<Everything.Whole> row : view.rows()) {
            assertThat(amendments.of(row.number())).isEqualTo(row.marks());
            assertThat(amendments.stands(row.number())).isEqualTo(row.stands());
        }
    }

    @Property(tries = 60)
    void whatAPostChangesIsAmongWhatIsToldAgain(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int size) {
        List<Post> posts = RandomHistory.of(seed, size);
        AmendmentIndex before = AmendmentIndex.none();
        for (Post post : posts) {
            AmendmentIndex after = before.after(post);
            for (int earlier = 1; earlier < post.number(); earlier++) {
                boolean other = !after.of(earlier).equals(before.of(earlier));
                assertThat(!other || after.changedBy(post.number()).contains(earlier))
                        .as("nr %d changed nr %d", post.number(), earlier)
                        .isTrue();
            }
            before = after;
        }
    }

    @Test
    void aWithdrawnCorrectionChangesWhatItHadCorrected() {
        int wrong = note("fel");
        history.correcting(wrong, "bättre");
        int right = note("rätt");
        int withdrawal = history.records(new PostWithdrawn(Ref.to(right), Text.of("hör inte hit")));

        assertThat(of(history.posts()).changedBy(withdrawal)).contains(wrong, right);
    }

    @Test
    void aSignalAndItsLiftingChangeWhatIsCoveredAndItsCorrections() {
        int secret = note("koden är 4711");
        history.correcting(secret, "fel kod");
        int corrected = note("koden är 4712");
        int mark = history.records(
                new SecrecyMarked(List.of(new Passages(Ref.to(secret), "data.text", List.of(), "OSL 18:8")), null));
        int lifted = history.records(new SecrecyUnmarked(Ref.to(mark), Text.of("kodbytet är gjort")));

        AmendmentIndex amendments = of(history.posts());
        assertThat(amendments.changedBy(mark)).contains(secret, corrected);
        assertThat(amendments.changedBy(lifted)).contains(secret, corrected);
    }

    @Test
    void theLatestIntroductionThatStandsSaysWhoAnAccountIs() {
        int wrong = history.records(new StaffIntroduced("a", Person.of("Testa Tetslund"), "loggförare", null));
        history.correcting(wrong, "felstavat");
        int right = history.records(new StaffIntroduced("a", Person.of("Testa Testlund"), "loggförare", null));

        AmendmentIndex amendments = of(history.posts());
        assertThat(amendments.introduction("a")).hasValue(right);
        assertThat(amendments.introduction("b")).isEmpty();
        assertThat(amendments.introducedIn(List.of(wrong))).containsExactly("a");
    }

    @Test
    void aPostOfItsOwnChangesNoneAndKnowsItsNumber() {
        int alone = note("ett");
        AmendmentIndex amendments = of(history.posts());
        assertThat(amendments.changedBy(alone)).isEmpty();
        assertThat(amendments.introducedIn(List.of(alone))).isEmpty();
        assertThat(amendments.last()).isEqualTo(alone);
        assertThat(AmendmentIndex.none().last()).isZero();
    }

    @Test
    void whatChangesAPostChangesNothingThatComesAfterIt() {
        int secret = note("koden är 4711");
        int mark = history.records(
                new SecrecyMarked(List.of(new Passages(Ref.to(secret), "data.text", List.of(), "OSL 18:8")), null));
        history.correcting(secret, "fel kod");
        note("koden är 4712");
        assertThat(of(history.posts()).changedBy(mark)).containsExactly(secret);
    }

    private int note(String text) {
        return history.records(new NoteWritten(Text.of(text), null, null));
    }

    private static AmendmentIndex of(List<Post> posts) {
        AmendmentIndex amendments = AmendmentIndex.none();
        for (Post post : posts) {
            amendments = amendments.after(post);
        }
        return amendments;
    }
}
