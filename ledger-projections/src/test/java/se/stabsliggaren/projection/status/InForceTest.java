package se.stabsliggaren.projection.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
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
import se.stabsliggaren.event.Occurred;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.status.StatusPage.InForce;
import se.stabsliggaren.projection.text.Holding;
import se.stabsliggaren.projection.text.Part;

/** What is in force, and until when. */
class InForceTest {

    /** The first instant at which the 22nd is over. */
    private static final String NOV_22_OVER = "2024-11-22T23:00:00Z";

    private static final String NOV_20 = "2024-11-20T11:00:00Z";

    private final History history = new History();

    @Nested
    class WhenADecisionHolds {

        private final int closed = history.records(
                decision("Stäng trafiken.", new Validity(When.parse("2024-11-07"), When.parse("2024-11-08"), null)));

        @Test
        void whatExpiresComesBeforeWhatHoldsOn() {
            int open = history.records(decision("Ring varje morgon.", null));
            assertThat(boardAt("2024-11-07T11:00:00Z").inForce())
                    .extracting(InForce::number)
                    .containsExactly(closed, open);
        }

        @Test
        void itLeavesTheBoardWhenItIsOver() {
            assertThat(boardAt(NOV_20).inForce()).isEmpty();
        }

        @Test
        void extendedInWordsItStaysAndSaysThatItsEndIsImprecise() {
            history.records(new DecisionExtended(
                    Ref.to(closed), new Validity(null, null, Text.of("över helgen")), null, null, null));
            assertThat(boardAt(NOV_20).inForce().get(0).state()).isEqualTo(Holding.State.IMPRECISE);
        }

        @Test
        void revokedItIsGone() {
            history.records(new DecisionRevoked(Ref.to(closed), null, null, null));
            assertThat(boardAt("2024-11-07T11:00:00Z").inForce()).isEmpty();
        }
    }

    @Test
    void whatHoldsUntilThreeIsOverAtThree() {
        history.records(decision("Stäng trafiken.", new Validity(null, When.parse("2024-11-07T15:00Z"), null)));
        assertThat(boardAt("2024-11-07T14:59:59Z").inForce()).hasSize(1);
        assertThat(boardAt("2024-11-07T15:00:00Z").inForce()).isEmpty();
    }

    @Test
    void whatEndsTodayAtAnHourSaysTheHour() {
        history.records(decision("Stäng trafiken.", new Validity(null, When.parse("2024-11-07T15:00Z"), null)));
        assertThat(lineAt("2024-11-06T14:00:00Z")).isEqualTo("gäller, löper ut tors 7 nov kl. 16.00");
        assertThat(lineAt("2024-11-07T14:00:00Z")).isEqualTo("gäller, upphör i dag kl. 16.00");
    }

    @Test
    void whatNobodySaidForLongSaysWhenItWasLastSaid() {
        int decision = history.occurred("2023-11-07").records(decision("Ring varje morgon.", null));
        assertThat(lineAt("2023-11-14T11:00:00Z")).isEqualTo("gäller, ingen post säger till när");
        assertThat(lineAt("2024-11-20T11:00:00Z"))
                .isEqualTo("gäller, sagt senast tis 7 nov 2023, ingen post säger till när");
        history.clock("2024-11-18T12:00:00Z").records(new DecisionConfirmed(Ref.to(decision), null));
        assertThat(lineAt("2024-11-20T11:00:00Z")).isEqualTo("gäller, ingen post säger till när");
    }

    private String lineAt(String now) {
        return Part.plain(boardAt(now).inForce().getFirst().line(), Year.of(2024));
    }

    @Test
    void whatHoldsUntilADayHoldsAllThatDay() {
        history.records(decision("Stäng trafiken.", new Validity(null, When.parse("2024-11-07"), null)));
        assertThat(boardAt("2024-11-07T22:59:59Z").inForce()).hasSize(1);
        assertThat(boardAt("2024-11-07T23:00:00Z").inForce()).isEmpty();
    }

    @Nested
    class WhenSomethingBecameOfADecision {

        private final int taken = history.records(decision("Ring varje morgon.", null));

        @Test
        void replacedItIsGone() {
            int better = history.records(decision("Ring varje kväll.", null));
            history.records(new DecisionReplaced(Ref.to(taken), Ref.to(better), null));
            assertThat(numbers(NOV_20)).containsExactly(better);
        }

        @Test
        void withoutATimeItIsDoneWhenItIsCarriedOutUnlessItWasExtended() {
            history.records(new DecisionCarriedOut(Ref.to(taken), null, null));
            assertThat(numbers(NOV_20)).isEmpty();
            history.records(new DecisionExtended(
                    Ref.to(taken), new Validity(null, When.parse("2024-11-22"), null), null, null, null));
            assertThat(numbers(NOV_20)).containsExactly(taken);
        }

        @Test
        void withATimeItGoesOnHoldingAfterItWasCarriedOut() {
            int closed = history.records(decision("Stäng.", new Validity(null, When.parse("2024-11-22"), null)));
            history.records(new DecisionCarriedOut(Ref.to(closed), null, null));
            assertThat(numbers(NOV_20)).containsExactly(closed, taken);
        }

        @Test
        void anExtensionKeyedLateDoesNotUndoALaterOne() {
            history.occurred("2024-11-08").records(extended("2024-11-30"));
            history.occurred("2024-11-07").records(extended("2024-11-10"));
            assertThat(lineAt(NOV_20)).isEqualTo("gäller, löper ut lör 30 nov");
        }

        @Test
        void anExtensionThatIsToComeCountsFromThen() {
            history.records(extended("2024-11-21"));
            history.occurred("2024-11-22").records(extended("2024-11-30"));
            assertThat(lineAt(NOV_20)).isEqualTo("gäller, löper ut tors 21 nov, förlängs fre 22 nov enligt nr 3");
            assertThat(lineAt("2024-11-22T11:00:00Z"))
                    .isEqualTo("gäller kanske, utgånget tors 21 nov, förlängs fre 22 nov enligt nr 3");
            assertThat(lineAt(NOV_22_OVER)).isEqualTo("gäller, löper ut lör 30 nov");
        }

        @Test
        void anExtensionCountsFromWhenItBeginsToHold() {
            history.records(extended("2024-11-21"));
            history.records(new DecisionExtended(
                    Ref.to(taken),
                    new Validity(When.parse("2024-11-25"), When.parse("2024-11-30"), null),
                    null,
                    null,
                    null));
            assertThat(lineAt(NOV_20))
                    .isEqualTo("gäller, löper ut tors 21 nov; förlängt från mån 25 nov till och med lör 30 nov");
            assertThat(lineAt("2024-11-23T12:00:00Z")).isEqualTo("börjar gälla mån 25 nov, till och med lör 30 nov");
            assertThat(lineAt("2024-11-25T12:00:00Z")).isEqualTo("gäller, löper ut lör 30 nov");
        }

        @Test
        void aRevocationThatIsToComeLeavesItInForceUntilThen() {
            history.occurred("2024-11-22").records(new DecisionRevoked(Ref.to(taken), null, null, null));
            assertThat(numbers(NOV_20)).containsExactly(taken);
            assertThat(lineAt("2024-11-22T11:00:00Z")).isEqualTo("gäller kanske, upphävs fre 22 nov enligt nr 2");
            assertThat(numbers(NOV_22_OVER)).isEmpty();
        }

        @Test
        void untilThenItSaysWhenItEndsAndWhichPostSaysSo() {
            history.occurred("2024-11-22").records(new DecisionRevoked(Ref.to(taken), null, null, null));
            assertThat(lineAt(NOV_20)).isEqualTo("gäller, upphävs fre 22 nov enligt nr 2");
        }

        @Test
        void anExtensionThatIsToComeHasProlongedNothingYet() {
            int brief = history.records(decision("Stäng.", new Validity(null, When.parse("2024-11-21"), null)));
            history.occurred("2024-11-22")
                    .records(new DecisionExtended(
                            Ref.to(brief), new Validity(null, When.parse("2024-11-30"), null), null, null, null));
            assertThat(lineAt(NOV_20)).isEqualTo("gäller, löper ut tors 21 nov, förlängs fre 22 nov enligt nr 3");
        }

        @Test
        void whatIsToBeDecidedIsToldAsThat() {
            int later = history.occurred("2024-11-22").records(decision("Öppna.", null));
            assertThat(boardAt(NOV_20).inForce())
                    .filteredOn(inForce -> inForce.number() == later)
                    .singleElement()
                    .satisfies(inForce -> {
                        assertThat(inForce.state()).isEqualTo(Holding.State.COMING);
                        assertThat(Part.plain(inForce.line())).isEqualTo("fattas fre 22 nov enligt nr 2");
                    });
        }

        @Test
        void soDoesAReplacementThatIsToComeAndACarryingOut() {
            int better = history.records(decision("Ring varje kväll.", null));
            history.occurred("2024-11-22").records(new DecisionReplaced(Ref.to(taken), Ref.to(better), null));
            history.occurred("2024-11-22").records(new DecisionCarriedOut(Ref.to(better), null, null));
            assertThat(numbers(NOV_20)).containsExactly(taken, better);
            assertThat(boardAt("2024-11-22T11:00:00Z").inForce())
                    .extracting(InForce::state)
                    .containsExactly(Holding.State.IMPRECISE, Holding.State.IMPRECISE);
            assertThat(numbers(NOV_22_OVER)).isEmpty();
        }

        @Test
        void aRevocationNobodyKnowsWhenIsOne() {
            history.occurred(Occurred.isUnknown()).records(new DecisionRevoked(Ref.to(taken), null, null, null));
            assertThat(numbers(NOV_20)).isEmpty();
        }

        @Test
        void reportedToABoardItHoldsAsBefore() {
            history.records(new DecisionReported(Ref.to(taken), "kommunstyrelsen", null));
            assertThat(numbers(NOV_20)).containsExactly(taken);
        }

        private DecisionExtended extended(String to) {
            return new DecisionExtended(Ref.to(taken), new Validity(null, When.parse(to), null), null, null, null);
        }
    }

    @Test
    void aDecisionToRefrainPutsNothingInForce() {
        history.records(new DecisionRefrained(null, Text.of("Vi betalar inte."), null, null, null, null, List.of()));
        assertThat(numbers(NOV_20)).isEmpty();
    }

    private List<Integer> numbers(String now) {
        return boardAt(now).inForce().stream().map(InForce::number).toList();
    }

    private StatusPage boardAt(String now) {
        return history.page(new Status(), History.readAt(now));
    }

    private static DecisionTaken decision(String text, Validity valid) {
        return new DecisionTaken(
                null, Text.of(text), null, List.of(), null, null, valid, null, List.of(), null, List.of());
    }
}
