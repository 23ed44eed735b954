package se.stabsliggaren.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ClockState;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Passages;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.SecrecyEvent.SecrecyMarked;
import se.stabsliggaren.event.SecrecyEvent.SecrecyUnmarked;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Via;
import se.stabsliggaren.format.Slots;
import se.stabsliggaren.sight.Coverings;
import se.stabsliggaren.sight.Sight;

/** Nobody lifts, narrows, withdraws or corrects a cover over what they may not read. */
class UncoveringTest {

    private static final String LOG = "exempelby.example/ledger/0001/incident/0001";
    private static final Recorder CHIEF = recorder("a1", "stabschef", Sight.WHOLE);
    private static final Recorder KEEPER = recorder("a2", "loggförare", new Sight(true, false));
    private static final Recorder COMMUNICATOR = recorder("a3", "kommunikatör", Sight.LEAST);

    private final List<Post> posts = new ArrayList<>();
    private LogState state = LogState.unopened();

    UncoveringTest() {
        BatchDecider taking = new BatchDecider(LOG, Incident.RULES, state, stamp());
        taking.open(CHIEF, draft(null, null, new IncidentOpened("exempelby", true, Text.of("Angrepp"), null)));
        append(taking);
    }

    private static Recorder recorder(String account, String function, Sight sight) {
        return new Recorder(account, Person.of("Testa Testlund"), function, Via.API, sight);
    }

    private static RecordedAt stamp() {
        return new RecordedAt(Instant.parse("2024-11-06T12:00:00Z"), ClockState.SYNCHRONISED);
    }

    private void append(BatchDecider taking) {
        for (BatchDecider.Taken taken : taking.taken()) {
            posts.add(taken.post());
            state = state.after(taken.post());
        }
    }

    private static Draft draft(@Nullable String label, @Nullable Ref corrects, Event event) {
        Text reason = corrects == null ? null : Text.of("Fel.");
        return Draft.of(event).withLabel(label).correcting(corrects).withReason(reason);
    }

    private List<Outcome> records(Recorder recorder, Draft... drafts) {
        BatchDecider taking = new BatchDecider(LOG, Incident.RULES, state, stamp());
        List<Submission> submissions = java.util.Arrays.stream(drafts)
                .map(draft -> new Submission(draft, recorder, null, null))
                .toList();
        List<Outcome> outcomes = GroupAnswer.of(taking.allOrNone(submissions), submissions.size());
        append(taking);
        return outcomes;
    }

    private Outcome record(Recorder recorder, Event event) {
        return records(recorder, draft(null, null, event)).getFirst();
    }

    private Outcome correct(Recorder recorder, int corrected, Event event) {
        return records(recorder, draft(null, Ref.to(corrected), event)).getFirst();
    }

    private int number(Outcome outcome) {
        return ((Outcome.Recorded) outcome).post().number();
    }

    private int note() {
        return number(record(CHIEF, new NoteWritten(Text.of("Ring Testa i kväll."), null, null)));
    }

    private static SecrecyMarked mark(int post, @Nullable String path, Integer... words) {
        return new SecrecyMarked(List.of(new Passages(Ref.to(post), path, List.of(words), "OSL 25:1")), null);
    }

    private static PostHidden hiding(int post, @Nullable String path) {
        return new PostHidden(Ref.to(post), path, Text.of("Skyddad adress."));
    }

    private static PostWithdrawn withdrawal(int post) {
        return new PostWithdrawn(Ref.to(post), Text.of("Behövs inte."));
    }

    private static SecrecyUnmarked lifting(int mark) {
        return new SecrecyUnmarked(Ref.to(mark), null);
    }

    private static void isForbidden(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.refusal().right()).isTrue();
            assertThat(refused.refusal().sentence()).contains("be stabschefen eller dataskyddsombudet");
        });
    }

    private static void isRecorded(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Recorded.class);
    }

    @Nested
    class WhenASignalCoversIt {

        private final int post = note();
        private final int mark = number(record(KEEPER, mark(post, "data.text", 1)));

        @Test
        void isNotLiftedWithdrawnOrCorrectedByWhoReadsItMasked() {
            isForbidden(record(COMMUNICATOR, lifting(mark)));
            isForbidden(record(COMMUNICATOR, withdrawal(mark)));
            isForbidden(correct(COMMUNICATOR, mark, mark(post, "data.text", 0)));
            isForbidden(correct(COMMUNICATOR, mark, mark(1, "data.title")));
        }

        @Test
        void isNotLiftedUnderTheNumberOfItsCorrection() {
            int corrected = number(correct(KEEPER, mark, mark(post, "data.text", 1, 2)));

            isForbidden(record(COMMUNICATOR, lifting(corrected)));
            isForbidden(record(COMMUNICATOR, withdrawal(corrected)));
        }

        @Test
        void isNotMissedByASignalThatNamesAWordThatIsNotThere() {
            int missing = number(record(KEEPER, mark(post, "data.text", 1, 99)));

            isForbidden(correct(COMMUNICATOR, missing, mark(post, "data.text")));
        }

        @Test
        void isWidenedByAnybody() {
            isRecorded(correct(COMMUNICATOR, mark, mark(post, "data.text", 1, 2)));
            isRecorded(correct(COMMUNICATOR, mark, mark(post, null)));
        }

        @Test
        void isLiftedByWhoReadsIt() {
            isRecorded(record(KEEPER, lifting(mark)));
        }

        @Test
        void isNotLiftedByWhoDoesNotReadWhatElseIsHiddenThere() {
            record(CHIEF, hiding(post, null));

            isForbidden(record(KEEPER, lifting(mark)));
            isRecorded(record(CHIEF, lifting(mark)));
        }

        @Test
        void isNotCorrectedToLiftAnotherSignal() {
            int other = number(record(COMMUNICATOR, mark(note(), null)));
            int lifted = number(record(KEEPER, lifting(other)));

            isForbidden(correct(COMMUNICATOR, lifted, lifting(mark)));
        }
    }

    @Nested
    class WhenItIsHidden {

        private final int post = note();
        private final int hiding = number(record(KEEPER, hiding(post, null)));

        @Test
        void isNotShownAgainByWhoDoesNotReadIt() {
            for (Recorder recorder : List.of(KEEPER, COMMUNICATOR)) {
                isForbidden(record(recorder, withdrawal(hiding)));
                isForbidden(record(recorder, lifting(hiding)));
                isForbidden(correct(recorder, hiding, hiding(post, "reason")));
            }
        }

        @Test
        void isShownAgainByWhoReadsIt() {
            isRecorded(record(CHIEF, withdrawal(hiding)));
        }
    }

    @Test
    void isNotShownByALabelOfTheSameGroup() {
        int post = note();
        record(KEEPER, hiding(post, null));
        List<Outcome> outcomes = records(
                COMMUNICATOR,
                draft("m", null, mark(post, "data.text", 1)),
                draft(null, null, new PostWithdrawn(Ref.toLabel("m"), Text.of("Ångrar."))));

        outcomes.forEach(UncoveringTest::isForbidden);
        assertThat(((Outcome.Refused) outcomes.getFirst()).refusal().field()).isEqualTo("[1].data.post");
    }

    @Test
    void leavesEveryOtherWithdrawalAlone() {
        int post = note();
        record(KEEPER, hiding(post, null));

        isRecorded(record(COMMUNICATOR, withdrawal(note())));
        isRecorded(record(COMMUNICATOR, withdrawal(post)));
    }

    /** Whatever somebody records of whom something is covered, they never read more than before. */
    @Property(tries = 300)
    void nothingThatIsCoveredIsEverReadThroughOnesOwnActs(@ForAll long seed) {
        new UncoveringTest().actsAtRandom(new Random(seed));
    }

    private void actsAtRandom(Random random) {
        for (int i = 0; i < 6; i++) {
            act(CHIEF, random);
        }
        Recorder masked = random.nextBoolean() ? KEEPER : COMMUNICATOR;
        for (int i = 0; i < 12; i++) {
            Recorder recorder = random.nextInt(4) == 0 ? CHIEF : masked;
            List<Post> before = List.copyOf(posts);
            List<List<Boolean>> covered = covered(before, masked.sight());
            act(recorder, random);
            if (recorder == masked) {
                List<List<Boolean>> after = covered(before, masked.sight());
                for (int post = 0; post < before.size(); post++) {
                    for (int slot = 0; slot < covered.get(post).size(); slot++) {
                        assertThat(covered.get(post).get(slot)
                                        && !after.get(post).get(slot))
                                .as("slot %d of nr %d, after %s", slot, post + 1, posts.getLast())
                                .isFalse();
                    }
                }
            }
        }
    }

    private List<List<Boolean>> covered(List<Post> of, Sight sight) {
        Coverings coverings = Coverings.none();
        for (Post post : posts) {
            coverings = coverings.after(post);
        }
        List<List<Boolean>> covered = new ArrayList<>();
        for (Post post : of) {
            List<Slots.Value> open = Slots.of(post.entry());
            List<Slots.Value> seen = Slots.of(sight.see(post, coverings).entry());
            List<Boolean> slots = new ArrayList<>();
            for (int i = 0; i < open.size(); i++) {
                slots.add(!java.util.Objects.equals(
                        open.get(i).value(), seen.get(i).value()));
            }
            covered.add(slots);
        }
        return covered;
    }

    private void act(Recorder recorder, Random random) {
        int some = 1 + random.nextInt(posts.size());
        int other = 1 + random.nextInt(posts.size());
        String path = List.of("data.text", "data", "data.reason", "data.title", "data.txet", "-")
                .get(random.nextInt(6));
        String named = path.equals("-") ? null : path;
        Integer[][] words = {{}, {0}, {1}, {1, 2}, {1, 99}};
        Event event =
                switch (random.nextInt(6)) {
                    case 0 -> new NoteWritten(Text.of("Ring Testa i kväll."), null, null);
                    case 1 -> mark(some, named, words[random.nextInt(words.length)]);
                    case 2 -> hiding(some, named);
                    case 3 -> lifting(some);
                    case 4 -> withdrawal(some);
                    case 5 ->
                        new SecrecyMarked(
                                List.of(
                                        mark(some, named).marked().getFirst(),
                                        mark(other, null).marked().getFirst()),
                                null);
                    default -> throw new IllegalStateException();
                };
        List<Integer> alike = posts.stream()
                .filter(post -> post.event().getClass() == event.getClass())
                .map(Post::number)
                .toList();
        if (!alike.isEmpty() && random.nextInt(3) == 0) {
            correct(recorder, alike.get(random.nextInt(alike.size())), event);
        } else {
            record(recorder, event);
        }
    }
}
