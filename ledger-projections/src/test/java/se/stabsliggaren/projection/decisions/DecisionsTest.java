package se.stabsliggaren.projection.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionCarriedOut;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRefrained;
import se.stabsliggaren.event.DecisionEvent.DecisionReplaced;
import se.stabsliggaren.event.DecisionEvent.DecisionReported;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.Mandate;
import se.stabsliggaren.event.MandateKind;
import se.stabsliggaren.event.NoteEvent.NoteWritten;
import se.stabsliggaren.event.Person;
import se.stabsliggaren.event.RecordEvent.PostWithdrawn;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.decisions.Course.ReadBack;
import se.stabsliggaren.projection.decisions.Decision.Status;
import se.stabsliggaren.projection.decisions.Link.Kind;
import se.stabsliggaren.projection.decisions.Ruling.Known;
import se.stabsliggaren.projection.text.Part;
import se.stabsliggaren.projection.view.ReadOptions;

class DecisionsTest {

    private static final String NOV_7 = "2024-11-07T11:00:00Z";
    private static final String NOV_9 = "2024-11-09T11:00:00Z";

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Nested
    class WhenTheInternetIsClosedForTwoDays {

        private final int basis = history.records(new NoteWritten(Text.of("Angriparen är kvar."), null, null));
        private final int closed =
                history.records(taken("Stäng trafiken.", valid("2024-11-07", "2024-11-08", null), basis));

        @Test
        void itComesThenHoldsThenIsOver() {
            assertThat(decision("2024-11-06T13:00:00Z").outlook().status()).isEqualTo(Status.COMING);
            assertThat(decision(NOV_7).outlook().status()).isEqualTo(Status.EXPIRES);
            assertThat(line(decision("2024-11-06T13:00:00Z")))
                    .isEqualTo("börjar gälla tors 7 nov, till och med fre 8 nov");
            assertThat(line(decision(NOV_7))).isEqualTo("gäller, löper ut fre 8 nov");
            assertThat(line(decision("2024-11-08T11:00:00Z"))).isEqualTo("gäller, upphör i dag");
            assertThat(decision(NOV_9).outlook().status()).isEqualTo(Status.EXPIRED);
        }

        @Test
        void itHoldsThroughItsWholeLastDayAndNotAMinuteMore() {
            assertThat(decision("2024-11-08T22:59:59Z").outlook().status()).isEqualTo(Status.EXPIRES);
            assertThat(decision("2024-11-08T23:00:00Z").outlook().status()).isEqualTo(Status.EXPIRED);
        }

        @Test
        void itSaysWhatWasKnownThen() {
            Known known = decision(NOV_7).ruling().known();
            assertThat(known.upTo()).isEqualTo(closed - 1);
            assertThat(known.basis()).containsExactly(basis);
            assertThat(known.later()).isEmpty();
            assertThat(Part.plain(known.line()))
                    .isEqualTo("poster till och med nr 1, om det hände när det infördes (antagen tid)");
        }

        @Test
        void anExtensionOverTheWeekendIsShownNoMoreExactlyThanItWasSaid() {
            int extended = history.records(new DecisionExtended(
                    Ref.to(closed), new Validity(null, null, Text.of("över helgen")), null, null, null));
            Decision decision = decision(NOV_9);
            assertThat(decision.outlook().status()).isEqualTo(Status.IMPRECISE);
            assertThat(line(decision)).isEqualTo("gäller kanske, slutet är sagt så: över helgen");
            assertThat(decision.course().chain()).extracting(Link::kind).containsExactly(Kind.TAKEN, Kind.EXTENDED);
            assertThat(Part.plain(decision.course().chain().get(1).line()))
                    .isEqualTo("förlängt i nr " + extended + ": över helgen");
        }

        @Test
        void aRevocationEndsItWhateverWasSaidAboutItsTime() {
            int revoked = history.records(new DecisionRevoked(Ref.to(closed), null, null, null));
            assertThat(line(decision(NOV_7))).isEqualTo("upphävt i nr " + revoked);
            assertThat(history.page(new DecisionBoard(), History.readAt(NOV_7)).expiring())
                    .isEmpty();
        }

        @Test
        void aWithdrawnRevocationRevokesNothing() {
            int revoked = history.records(new DecisionRevoked(Ref.to(closed), null, null, null));
            history.records(new PostWithdrawn(Ref.to(revoked), Text.of("fel beslut")));
            assertThat(decision(NOV_7).outlook().status()).isEqualTo(Status.EXPIRES);
        }

        @Test
        void anExtensionKeyedLateFromPaperDoesNotUndoALaterOne() {
            history.clock("2024-11-08T12:00:00Z").occurred("2024-11-08T11:00Z").records(extension("2024-11-12"));
            history.clock("2024-11-09T08:00:00Z").occurred("2024-11-07T11:00Z").records(extension("2024-11-10"));
            assertThat(line(decision(NOV_9))).isEqualTo("gäller, löper ut tis 12 nov");
        }

        @Test
        void anExtensionThatIsToComeCountsFromThen() {
            history.occurred("2024-11-08T11:00Z").records(extension("2024-11-12"));
            assertThat(line(decision(NOV_7)))
                    .isEqualTo("gäller, löper ut fre 8 nov, förlängs fre 8 nov kl. 12.00 enligt nr 3");
            assertThat(line(decision(NOV_9))).isEqualTo("gäller, löper ut tis 12 nov");
        }

        private DecisionExtended extension(String to) {
            return new DecisionExtended(Ref.to(closed), valid(null, to, null), null, null, null);
        }

        @Test
        void aReplacementIsNamedInBoth() {
            int better = history.records(taken("Stäng bara utgående.", null));
            history.records(new DecisionReplaced(Ref.to(closed), Ref.to(better), null));
            assertThat(line(decision(NOV_7))).isEqualTo("ersatt av nr " + better);
            assertThat(decision(better, NOV_7).course().replaces()).containsExactly(closed);
        }

        @Test
        void carriedOutItGoesOnHolding() {
            history.records(new DecisionCarriedOut(Ref.to(closed), "IT-driften", null));
            assertThat(decision(NOV_7).outlook().status()).isEqualTo(Status.EXPIRES);
            assertThat(decision(NOV_7).course().chain()).extracting(Link::kind).contains(Kind.CARRIED_OUT);
        }

        private Decision decision(String now) {
            return decision(closed, now);
        }

        private Decision decision(int number, String now) {
            return DecisionsTest.this.decision(number, History.readAt(now));
        }
    }

    @Nested
    class WhenItIsReadBack {

        private final int taken = history.records(taken("Stäng trafiken.", null));

        @Test
        void itIsUnconfirmedUntilSomebodySaysSo() {
            assertThat(decision(taken, history.reading()).course().confirmed()).isNull();
            int confirmed = history.records(new DecisionConfirmed(Ref.to(taken), Person.of("Testa Testlund")));
            assertThat(decision(taken, history.reading()).course().confirmed())
                    .isEqualTo(new ReadBack(confirmed, Person.of("Testa Testlund"), false));
        }

        @Test
        void aCorrectionAfterwardsIsNotConfirmedByIt() {
            history.records(new DecisionConfirmed(Ref.to(taken), null));
            int corrected = history.correcting(taken, "båda hållen").records(taken("Stäng trafiken i båda.", null));
            Decision decision = decision(taken, history.reading());
            assertThat(decision.course().confirmed().ofEarlierWording()).isTrue();
            assertThat(decision.label()).isEqualTo("beslut " + taken + ", rättat i nr " + corrected);
            assertThat(decision.ruling().text()).isEqualTo(Text.of("Stäng trafiken i båda."));
            assertThat(decision.course().earlier())
                    .extracting(EarlierWording::text)
                    .containsExactly(Text.of("Stäng trafiken."));
        }

        @Test
        void whatIsSaidOfTheCorrectionIsSaidOfTheDecision() {
            int corrected = history.correcting(taken, "båda hållen").records(taken("Stäng trafiken i båda.", null));
            history.records(new DecisionReported(Ref.to(corrected), "kommunstyrelsen", When.parse("2024-11-20")));
            assertThat(decision(taken, history.reading()).course().chain())
                    .extracting(link -> Part.plain(link.line()))
                    .endsWith("anmält till kommunstyrelsen, möte ons 20 nov");
        }
    }

    @Test
    void withoutATimeItIsDoneWhenItIsCarriedOut() {
        int taken = history.records(taken("Ring länsstyrelsen.", null));
        int done = history.records(new DecisionCarriedOut(Ref.to(taken), null, null));
        assertThat(line(decision(taken, history.reading()))).isEqualTo("verkställt i nr " + done);
    }

    @Test
    void whatExpiresSoonestComesFirstAndTheImpreciseLast() {
        int imprecise = history.records(taken("a", valid("2024-11-06", null, "över helgen")));
        int late = history.records(taken("b", valid("2024-11-06", "2024-11-20", null)));
        int soon = history.records(taken("c", valid("2024-11-06", "2024-11-08", null)));
        history.records(taken("d", null));
        assertThat(history.page(new DecisionBoard(), History.readAt(NOV_7)).expiring())
                .extracting(ExpiringDecision::number)
                .containsExactly(soon, late, imprecise);
    }

    @Test
    void aDecisionNotToActStandsInTheLogLikeAnyOther() {
        int refrained = history.records(new DecisionRefrained(
                null,
                Text.of("Vi betalar inte."),
                Text.of("ingen säkerhet för att det hjälper"),
                Person.of("Testa Testlund"),
                new Mandate(MandateKind.LINE, null, null),
                When.parse("2024-11-07"),
                List.of()));
        Decision decision = decision(refrained, History.readAt(NOV_9));
        assertThat(decision.outlook().status()).isEqualTo(Status.REFRAINED);
        assertThat(Part.plain(decision.by().mandate())).isEqualTo("linjen");
        assertThat(decision.execution().reviewDue()).isTrue();
    }

    @Test
    void whatIsWithdrawnIsStillReadableAndWhatHangsOnItIsLoose() {
        int taken = history.records(taken("Fel logg.", null));
        int confirmed = history.records(new DecisionConfirmed(Ref.to(taken), null));
        history.records(new PostWithdrawn(Ref.to(taken), Text.of("fel logg")));
        DecisionsPage page = history.page(new DecisionBoard());
        assertThat(page.decisions()).isEmpty();
        assertThat(page.withdrawn()).extracting(EarlierWording::number).containsExactly(taken);
        assertThat(page.loose()).extracting(link -> link.entered().post()).containsExactly(confirmed);
    }

    private Decision decision(int number, ReadOptions reading) {
        return history.page(new DecisionBoard(), reading).decisions().stream()
                .filter(decision -> decision.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String line(Decision decision) {
        return Part.plain(decision.outlook().statusLine());
    }

    private static Validity valid(String from, String to, String said) {
        return new Validity(
                from == null ? null : When.parse(from),
                to == null ? null : When.parse(to),
                said == null ? null : Text.of(said));
    }

    private static DecisionTaken taken(String text, Validity valid, int... basis) {
        List<Ref> refs = Arrays.stream(basis).mapToObj(Ref::to).toList();
        return new DecisionTaken(null, Text.of(text), null, List.of(), null, null, valid, null, List.of(), null, refs);
    }
}
