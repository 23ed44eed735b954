package se.stabsliggaren.projection.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.Event;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Post;
import se.stabsliggaren.event.RecordEvent.PostHidden;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.RecordEvent.RemarkSettled;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.Everything;
import se.stabsliggaren.projection.Everything.Whole;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.view.Amendment.Kind;

class ViewTest {

    private final History history = new History();

    @Test
    void skipsAPostItHasSeenAndAsksForTheOnesItHasNot() {
        history.records(note("ett"));
        history.records(note("två"));
        List<Post> posts = history.posts();
        View<Whole> view = View.of(new Everything(), posts);

        assertThat(view.after(posts.get(0))).isSameAs(view);
        assertThatThrownBy(() -> View.empty(new Everything()).after(posts.get(1)))
                .isInstanceOfSatisfying(
                        Gap.class, gap -> assertThat(gap.expected()).isEqualTo(1));
    }

    @Nested
    class WhenAPostIsCorrected {
        private final int wrong = history.records(note("Lönesystemet förlorat."));
        private final int between = history.records(note("annat"));
        private final int right = history.correcting(wrong, "förväxling").records(note("Testmiljön förlorad."));

        @Test
        void theOldRowPointsToTheNewAndTheNewKeepsTheName() {
            assertThat(marks(wrong)).containsExactly(tuple(Kind.CORRECTED, right));
            assertThat(view().row(right).name()).isEqualTo(wrong);
        }

        @Test
        void theLatestWordingStandsInTheOldOnesPlace() {
            assertThat(view().standing().map(Row::number)).containsExactly(right, between);
        }

        @Test
        void theViewBeforeTheCorrectionStillShowsTheOld() {
            assertThat(view().upTo(between).row(wrong).stands()).isTrue();
        }

        @Test
        void aSecondCorrectionTakesThePlaceOfBoth() {
            int third = history.correcting(wrong, "igen").records(note("Ingenting förlorat."));
            assertThat(view().standing().map(Row::number)).containsExactly(third, between);
            assertThat(view().row(right).first(Kind.CORRECTED).by()).isEqualTo(third);
        }

        @Test
        void withdrawingItWithdrawsTheWholeMatter() {
            int withdrawal = history.records(new PostWithdrawn(Ref.to(right), Text.of("hör inte hit")));
            assertThat(marks(wrong)).contains(tuple(Kind.WITHDRAWN, withdrawal));
            assertThat(marks(right)).contains(tuple(Kind.WITHDRAWN, withdrawal));
            assertThat(view().standing().map(Row::number)).containsExactly(between, withdrawal);
        }
    }

    @Test
    void aMarkFallsWithThePostThatMadeIt() {
        int remarked = history.records(note("utan mandat"));
        int settled = history.records(new RemarkSettled(Ref.to(remarked), null));
        history.records(new PostWithdrawn(Ref.to(settled), Text.of("fel nummer")));

        assertThat(view().row(remarked).marks()).isEmpty();
        assertThat(view().upTo(settled).row(remarked).first(Kind.REMARKS_SETTLED))
                .isNotNull();
    }

    @Test
    void whatWasHiddenIsCoveredInAReadingOfAnyEarlierMomentToo() {
        int secret = history.records(note("Storgatan 5"));
        history.records(new PostHidden(Ref.to(secret), "data.text", Text.of("fel plats för detta")));
        View<Whole> seen = View.of(new Everything(), history.seen());

        Event shown = seen.known(asOf(secret)).row(secret).said().event();
        assertThat(((NoteWritten) shown).text().masked()).isEqualTo("▇ ▇");
        assertThat(seen.known(asOf(secret)).row(secret).marks()).isEmpty();
    }

    @Nested
    class WhenPaperIsKeyedLate {
        private final int before = history.records(note("strömmen går"));
        private final int late = history.clock("2024-11-07T07:00:00Z")
                .onPaper("B-07", "2024-11-06T13:05Z")
                .records(note("reservkraft"));

        @Test
        void itWasNotRecordedThen() {
            assertThat(view().known(asOf(before)).rows())
                    .extracting(Row::number)
                    .containsExactly(before);
        }

        @Test
        void itCountsAsStatedAndIsToldApart() {
            View<Whole> stated = view().known(new ReadOptions(
                    "L1-2024-3", false, Instant.MAX, Instant.parse("2024-11-06T14:00:00Z"), before, true, null));
            assertThat(stated.rows()).extracting(Row::number).containsExactly(before, late);
            assertThat(stated.rows()).extracting(stated::isAsStated).containsExactly(false, true);
        }
    }

    @Test
    void whatHadHappenedByAMomentKeepsWhatNobodyCanPlace() {
        int early = history.occurred("2024-11-04").records(note("måndag"));
        history.occurred("2024-11-08").records(note("fredag"));
        int unplaced = history.occurred(Occurred.isUnknown()).records(note("någon gång"));
        ReadOptions reading = new ReadOptions(
                "L1-2024-3", false, Instant.MAX, null, null, false, Instant.parse("2024-11-06T00:00:00Z"));
        assertThat(view().known(reading).rows()).extracting(Row::number).containsExactly(early, unplaced);
    }

    @Test
    void saysWhichPostIsMissingAndWhichCame() {
        history.records(note("ett"));
        history.records(note("två"));
        history.records(note("tre"));
        View<Whole> one = View.of(new Everything(), history.posts().subList(0, 1));
        assertThatThrownBy(() -> one.after(history.posts().get(2)))
                .isInstanceOfSatisfying(Gap.class, gap -> assertThat(gap.got()).isEqualTo(3))
                .hasMessage("post 2 is missing, got 3");
    }

    @Test
    void viewsOfTheSamePostsAreEqualAndOfOthersNot() {
        history.records(note("ett"));
        View<Whole> one = view();
        assertThat(one).isEqualTo(view()).hasSameHashCodeAs(view()).isNotEqualTo("ett");
        history.records(note("två"));
        assertThat(one).isNotEqualTo(view());
        assertThat(View.of(new Everything(), new History().posts())).isEqualTo(View.empty(new Everything()));
    }

    @Test
    void upToAPostThatHasNotComeItIsTheSame() {
        history.records(note("ett"));
        View<Whole> view = view();
        assertThat(view.upTo(1)).isSameAs(view);
        assertThat(view.upTo(9)).isSameAs(view);
        assertThat(view.upTo(0).rows()).isEmpty();
    }

    @Test
    void aCorrectionOfACorrectionIsKnownByTheFirstNumber() {
        int first = history.records(note("ett"));
        int second = history.correcting(first, "bättre").records(note("två"));
        int third = history.correcting(second, "bäst").records(note("tre"));
        assertThat(view().nameOf(third)).isEqualTo(first);
        assertThat(view().nameOf(first)).isEqualTo(first);
        assertThat(view().nameOf(99)).isEqualTo(99);
        assertThat(view().standing().map(Row::number)).containsExactly(third);
    }

    @Test
    void whatWasWithdrawnAndOnlyThenCorrectedHasItsLatestWordingStanding() {
        int wrong = history.records(note("ett"));
        history.records(new PostWithdrawn(Ref.to(wrong), Text.of("fel")));
        int right = history.correcting(wrong, "ändå").records(note("två"));
        assertThat(view().row(wrong).stands()).isFalse();
        assertThat(view().row(right).stands()).isTrue();
    }

    @Test
    void keepsItsRowsAsTheyWereWhenMoreIsAdded() {
        int first = history.records(note("ett"));
        View<Whole> before = view();
        history.correcting(first, "bättre").records(note("två"));

        assertThat(view().keptSince(0))
                .startsWith(before.keptSince(0).iterator().next());
    }

    private List<Tuple> marks(int post) {
        return view().row(post).marks().stream()
                .map(mark -> tuple(mark.kind(), mark.by()))
                .toList();
    }

    private View<Whole> view() {
        return View.of(new Everything(), history.posts());
    }

    private static ReadOptions asOf(int post) {
        return new ReadOptions("L1-2024-3", false, Instant.MAX, null, post, false, null);
    }

    private static NoteWritten note(String text) {
        return new NoteWritten(Text.of(text), null, null);
    }
}
