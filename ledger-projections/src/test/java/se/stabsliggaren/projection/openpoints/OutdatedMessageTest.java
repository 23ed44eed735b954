package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.MessageEvent.MessageIssued;
import se.stabsliggaren.event.MessageEvent.Side;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Scope;
import se.stabsliggaren.event.SystemEvent.SystemRegistered;
import se.stabsliggaren.event.SystemEvent.SystemStatus;
import se.stabsliggaren.event.SystemEvent.SystemStatusChanged;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.OldMessage;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

/** A public text that rests on what is no longer so. */
class OutdatedMessageTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Nested
    class WhenAPublicTextRestsOnAStatus {

        private final int status = history.records(status("webben", null));
        private final int message = history.records(message(Side.EXTERNAL, status, null));

        @Test
        void itIsNotOldWhileNothingHasHappened() {
            history.records(status("e-posten", null));
            history.records(status("webben", true));
            assertThat(page().oldMessages()).isEmpty();
        }

        @Test
        void aNewStatusOfTheSameSystemMakesItOld() {
            int newer = history.records(status("Webben", null));
            assertThat(page().oldMessages()).extracting(OldMessage::number).containsExactly(message);
            assertThat(page().oldMessages().get(0).newer()).containsExactly(newer);
            assertThat(reason()).isEqualTo("nr 3 handlar om samma sak som underlaget nr 1");
        }

        @Test
        void aCorrectionOfTheStatusMakesItOld() {
            history.correcting(status, "fel system").records(status("e-tjänsterna", null));
            assertThat(reason()).isEqualTo("underlaget nr 1 rättades i nr 3");
        }

        @Test
        void aWithdrawalOfTheStatusMakesItOld() {
            history.records(new PostWithdrawn(Ref.to(status), Text.of("stämde inte")));
            assertThat(reason()).isEqualTo("underlaget nr 1 återkallades i nr 3");
        }

        @Test
        void aNewerTextToOurOwnPeopleMakesItOld() {
            history.records(message(Side.INTERNAL, status, null));
            assertThat(reason()).isEqualTo("egen personal fick ett nyare besked i nr 3");
        }

        @Test
        void aNewTextInItsPlaceMakesItGood() {
            int newer = history.records(status("webben", null));
            history.records(new MessageIssued(
                    Side.EXTERNAL,
                    Text.of("Webben är igång."),
                    List.of("webben"),
                    List.of(),
                    null,
                    List.of(Ref.to(newer)),
                    Ref.to(message),
                    null));
            assertThat(page().oldMessages()).isEmpty();
        }

        @Test
        void beforeTheNewStatusWasRecordedItWasNotOld() {
            history.records(status("webben", null));
            ReadOptions then =
                    new ReadOptions("L1-2024-3", false, history.reading().now(), null, message, false, null);
            assertThat(history.page(new OpenPoints(), then).oldMessages()).isEmpty();
        }

        @Test
        void whatWasToldInsideBeforeItMakesItNotOld() {
            int later = history.records(message(Side.EXTERNAL, status, null));
            history.records(message(Side.INTERNAL, status, null));
            assertThat(page().oldMessages()).extracting(OldMessage::number).containsExactly(message, later);
            int last = history.records(message(Side.EXTERNAL, status, null));
            assertThat(page().oldMessages()).extracting(OldMessage::number).doesNotContain(last);
        }

        @Test
        void whatWasToldInsideOnOtherGroundsMakesItNotOld() {
            int other = history.records(status("e-posten", null));
            history.records(message(Side.INTERNAL, other, null));
            history.records(message(Side.INTERNAL, null, null));
            assertThat(page().oldMessages()).isEmpty();
        }

        @Test
        void eachReasonStandsOnceInTheOrderOfThePosts() {
            int told = history.records(message(Side.INTERNAL, status, null));
            int newer = history.records(status("webben", null));
            OldMessage old = page().oldMessages().getFirst();
            assertThat(old.newer()).containsExactly(told, newer);
            assertThat(old.reasons())
                    .extracting(Part::plain)
                    .containsExactly(
                            "egen personal fick ett nyare besked i nr " + told,
                            "nr " + newer + " handlar om samma sak som underlaget nr 1");
            assertThat(old.channels()).containsExactly("webben");
            assertThat(old.text()).isEqualTo(Text.of("Webben är nere."));
            assertThat(old.issued()).isEqualTo("ons 6 nov kl. 13.01");
        }

        @Test
        void aCorrectionOfThatWasAlreadyKnownMakesItNotOld() {
            int corrected = history.correcting(status, "fel").records(status("webben", null));
            int later = history.records(message(Side.EXTERNAL, corrected, null));
            assertThat(page().oldMessages()).extracting(OldMessage::number).doesNotContain(later);
        }

        private String reason() {
            return Part.plain(page().oldMessages().get(0).reasons().get(0));
        }

        private static SystemStatusChanged status(String system, Boolean stillSo) {
            return new SystemStatusChanged(Scope.named(system), SystemStatus.DOWN, stillSo, null, null);
        }
    }

    @Test
    void aTextToNobodySaidWhomIsNotCalledOld() {
        int note = history.records(new ConsequenceNoted("skolan", null, null, null, null, null));
        history.records(message(null, note, null));
        history.records(new ConsequenceNoted("Skolan", null, null, null, null, null));
        assertThat(page().oldMessages()).isEmpty();
    }

    @Test
    void whatIsToldOfARegisteredSystemMakesATextAboutItOld() {
        int system =
                history.records(new SystemRegistered("Webben", null, null, null, null, null, null, null, List.of()));
        int down = history.records(new SystemStatusChanged(Scope.system(system), SystemStatus.DOWN, null, null, null));
        int message = history.records(message(Side.EXTERNAL, down, null));
        assertThat(page().oldMessages()).isEmpty();
        history.records(new SystemStatusChanged(Scope.system(system), SystemStatus.UP, null, null, null));
        assertThat(page().oldMessages()).extracting(OldMessage::number).containsExactly(message);
    }

    @Test
    void whatIsToldOfTheMatterItselfMakesItOldAndItsOwnCorrectionDoesNotTwice() {
        int hit = history.records(new ConsequenceNoted("skolan", null, null, null, null, null));
        int message = history.records(message(Side.EXTERNAL, hit, null));
        int ended = history.records(new ConsequenceEnded(Ref.to(hit), null));
        int corrected =
                history.correcting(hit, "fel").records(new ConsequenceNoted("skolan", null, null, null, null, null));
        assertThat(page().oldMessages()).singleElement().satisfies(old -> {
            assertThat(old.number()).isEqualTo(message);
            assertThat(old.reasons())
                    .extracting(Part::plain)
                    .containsExactly(
                            "nr " + ended + " handlar om samma sak som underlaget nr " + hit,
                            "underlaget nr " + hit + " rättades i nr " + corrected);
        });
    }

    private static MessageIssued message(Side side, Integer basis, Integer keeps) {
        return new MessageIssued(
                side,
                Text.of("Webben är nere."),
                List.of("webben"),
                List.of(),
                null,
                basis == null ? List.of() : List.of(Ref.to(basis)),
                null,
                keeps == null ? null : Ref.to(keeps));
    }

    private OpenPointsPage page() {
        return history.page(new OpenPoints());
    }
}
