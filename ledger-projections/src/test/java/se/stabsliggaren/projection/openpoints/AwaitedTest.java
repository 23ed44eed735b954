package se.stabsliggaren.projection.openpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.DecisionEvent.DecisionConfirmed;
import se.stabsliggaren.event.DecisionEvent.DecisionExtended;
import se.stabsliggaren.event.DecisionEvent.DecisionRevoked;
import se.stabsliggaren.event.DecisionEvent.DecisionTaken;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.RequestEvent.Answer;
import se.stabsliggaren.event.RequestEvent.RequestAnswered;
import se.stabsliggaren.event.RequestEvent.RequestAssessed;
import se.stabsliggaren.event.RequestEvent.RequestReceived;
import se.stabsliggaren.event.SystemEvent.CredentialRoundFinished;
import se.stabsliggaren.event.SystemEvent.CredentialRoundProgressed;
import se.stabsliggaren.event.SystemEvent.CredentialRoundStarted;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.History;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Awaited;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.Point;
import se.stabsliggaren.projection.openpoints.OpenPointsPage.UnassessedDuty;
import se.stabsliggaren.projection.text.Part;

/** Everything somebody has to see to is among the open points. */
class AwaitedTest {

    private final History history = new History().clock("2024-11-06T12:00:00Z");

    @Nested
    class WhenADecisionIsTaken {

        private final int taken = history.records(
                decision(new Validity(null, When.parse("2024-11-08"), null), When.parse("2024-11-07T08:00Z")));

        @Test
        void itIsToBeReadBack() {
            assertThat(awaited().unconfirmedDecisions())
                    .extracting(Point::number)
                    .containsExactly(taken);
            history.records(new DecisionConfirmed(Ref.to(taken), null));
            assertThat(awaited().unconfirmedDecisions()).isEmpty();
        }

        @Test
        void whatWasReadBackInOtherWordsIsToBeReadBackAgain() {
            history.records(new DecisionConfirmed(Ref.to(taken), null));
            history.correcting(taken, "fel ord").records(decision(null, null));
            assertThat(awaited().unconfirmedDecisions())
                    .extracting(Point::number)
                    .containsExactly(taken);
        }

        @Test
        void itIsToBeExtendedOrLetGo() {
            assertThat(awaited().expiringDecisions()).singleElement().satisfies(point -> {
                assertThat(Part.plain(point.line())).isEqualTo("Stäng nätet – gäller, löper ut fre 8 nov");
                assertThat(point.due().overdue()).isFalse();
            });
            history.records(new DecisionExtended(
                    Ref.to(taken), new Validity(null, null, Text.of("tills vidare")), null, null, null));
            assertThat(awaited().expiringDecisions())
                    .extracting(point -> Part.plain(point.line()))
                    .containsExactly("Stäng nätet – gäller kanske, slutet är sagt så: tills vidare");
        }

        @Test
        void itIsToBeReviewedUntilSomebodyDid() {
            assertThat(awaited().decisionsToReview())
                    .extracting(point -> point.due().overdue())
                    .containsExactly(false);
            history.clock("2024-11-07T09:00:00Z");
            assertThat(awaited().decisionsToReview())
                    .extracting(point -> point.due().late())
                    .containsExactly("1 h");
            history.records(new DecisionConfirmed(Ref.to(taken), null));
            assertThat(awaited().decisionsToReview()).isEmpty();
        }

        @Test
        void whatWasReadBackBeforeTheReviewAndRecordedAfterItDidNotReviewIt() {
            history.clock("2024-11-07T09:00:00Z")
                    .occurred("2024-11-06T13:00Z")
                    .records(new DecisionConfirmed(Ref.to(taken), null));
            assertThat(awaited().decisionsToReview()).hasSize(1);
        }

        @Test
        void anExtensionThatIsToComeMovesNothingYet() {
            history.occurred("2024-11-07T13:00Z")
                    .records(new DecisionExtended(
                            Ref.to(taken), new Validity(null, When.parse("2024-11-30"), null), null, null, null));
            assertThat(awaited().expiringDecisions())
                    .extracting(point -> Part.plain(point.line()))
                    .containsExactly(
                            "Stäng nätet – gäller, löper ut fre 8 nov, förlängs tors 7 nov kl. 14.00 enligt nr 2");
        }

        @Test
        void whatWasExtendedAndIsRevokedBeforeItsNewEndIsDueThen() {
            history.records(new DecisionExtended(
                    Ref.to(taken), new Validity(null, When.parse("2024-11-10"), null), null, null, null));
            history.occurred("2024-11-09").records(new DecisionRevoked(Ref.to(taken), null, null, null));
            assertThat(awaited().expiringDecisions()).singleElement().satisfies(point -> {
                assertThat(Part.plain(point.line())).isEqualTo("Stäng nätet – gäller, upphävs lör 9 nov enligt nr 3");
                assertThat(point.due().by()).isEqualTo(When.parse("2024-11-09"));
            });
        }

        @Test
        void whatIsRevokedAheadAwaitsWhatItAwaitedUntilThen() {
            history.occurred("2024-11-07T15:00Z").records(new DecisionRevoked(Ref.to(taken), null, null, null));
            history.occurred("2024-11-09").records(new DecisionConfirmed(Ref.to(taken), null));
            Awaited awaited = awaited();
            assertThat(awaited.unconfirmedDecisions()).hasSize(1);
            assertThat(awaited.decisionsToReview()).hasSize(1);
            assertThat(awaited.expiringDecisions()).singleElement().satisfies(point -> {
                assertThat(Part.plain(point.line()))
                        .isEqualTo("Stäng nätet – gäller, upphävs tors 7 nov kl. 16.00 enligt nr 2");
                assertThat(point.due().by()).isEqualTo(When.parse("2024-11-07T15:00Z"));
            });
            history.clock("2024-11-07T15:00:00Z");
            assertThat(awaited().expiringDecisions()).isEmpty();
        }

        @Test
        void whatNoLongerHoldsAwaitsNobody() {
            history.records(new DecisionRevoked(Ref.to(taken), null, null, null));
            Awaited awaited = awaited();
            assertThat(awaited.unconfirmedDecisions()).isEmpty();
            assertThat(awaited.expiringDecisions()).isEmpty();
            assertThat(awaited.decisionsToReview()).isEmpty();
        }
    }

    @Test
    void aRequestWaitsUntilItIsAnswered() {
        int asked = history.records(new RequestReceived(Text.of("Loggarna"), null, "allmän handling"));
        history.records(new RequestAssessed(Ref.to(asked), List.of(), null, null));
        assertThat(awaited().requests())
                .extracting(point -> Part.plain(point.line()))
                .containsExactly("Loggarna, allmän handling");
        history.records(new RequestAnswered(Ref.to(asked), Answer.FULLY, List.of(), null));
        assertThat(awaited().requests()).isEmpty();
    }

    @Test
    void aRecommendationIsLateUntilItIsDone() {
        int made = history.records(
                new RecommendationMade(Text.of("Skriv ut mallar"), "kansliet", When.parse("2024-11-05"), List.of()));
        history.records(new RecommendationMade(Text.of("Öva"), null, When.parse("2024-12-01"), List.of()));
        history.records(new FollowedUp(Ref.to(made), Progress.UNDER_WAY, null));
        assertThat(awaited().lateRecommendations()).extracting(Point::number).containsExactly(made);
        history.records(new FollowedUp(Ref.to(made), Progress.DONE, null));
        assertThat(awaited().lateRecommendations()).isEmpty();
    }

    @Test
    void aDutyIsToBeAssessed() {
        assertThat(awaited().unassessedDuties())
                .extracting(UnassessedDuty::regime)
                .contains("GDPR33.NOTIFY");
        history.records(new DutyAssessed("GDPR33.NOTIFY", null, null, Verdict.DOES_NOT_APPLY, null, null, null));
        assertThat(awaited().unassessedDuties())
                .extracting(UnassessedDuty::regime)
                .isNotEmpty()
                .doesNotContain("GDPR33.NOTIFY");
    }

    private static DecisionTaken decision(@Nullable Validity valid, @Nullable When review) {
        return new DecisionTaken(
                null, Text.of("Stäng nätet"), null, List.of(), null, null, valid, null, List.of(), review, List.of());
    }

    @Test
    void aCredentialRoundWhoseTimeHasPassedIsAwaitedUntilItIsFinished() {
        int started = history.records(new CredentialRoundStarted(null, "vården", When.parse("2024-11-07"), null));
        assertThat(awaited().passedRounds()).isEmpty();
        history.clock("2024-11-08T08:00:00Z");
        int progressed = history.records(new CredentialRoundProgressed(Ref.to(started), 60, null));
        assertThat(awaited().passedRounds()).singleElement().satisfies(overdue -> {
            assertThat(Part.plain(overdue.line()))
                    .isEqualTo("Lösenordsbyte, vården, klart senast tors 7 nov; ingen post säger att det är klart");
            assertThat(overdue.posts()).containsExactly(started, progressed);
        });
        history.records(new CredentialRoundFinished(Ref.to(started), null));
        assertThat(awaited().passedRounds()).isEmpty();
    }

    private Awaited awaited() {
        return history.page(new OpenPoints()).awaited();
    }
}
