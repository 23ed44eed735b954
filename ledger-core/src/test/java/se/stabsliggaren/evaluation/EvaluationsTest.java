package se.stabsliggaren.evaluation;

import static se.stabsliggaren.event.RemarkKind.ABOUT_ANOTHER_KIND;
import static se.stabsliggaren.event.RemarkKind.FINDING_WITHOUT_CITES;
import static se.stabsliggaren.event.RemarkKind.RECOMMENDATION_WITHOUT_OWNER;
import static se.stabsliggaren.event.RemarkKind.REPORT_ISSUED_BEFORE;
import static se.stabsliggaren.ledger.IncidentCase.FIRST;
import static se.stabsliggaren.ledger.IncidentCase.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.Progress;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.event.Text;
import se.stabsliggaren.event.When;

class EvaluationsTest {

    @Nested
    class WhenTheEvaluationIsUnderWay {

        @Test
        void recordsWhoWantsItAndWhoTakesPart() {
            incident()
                    .when(new EvaluationCommissioned("kommundirektören", Text.of("Lära."), List.of(), null))
                    .isRecorded();
            incident()
                    .when(new ParticipantJoined("Länsstyrelsen Exempel", null, null))
                    .isRecorded();
        }

        @Test
        void recordsAnObservation() {
            incident()
                    .when(new ObservationNoted(
                            Worked.WORKED, "samband", Text.of("Radion bar."), List.of(Ref.to(1)), null))
                    .isRecorded();
        }

        @Test
        void recordsALessonThatRestsOnNoPost() {
            incident().when(lesson()).isRecorded();
        }
    }

    @Nested
    class WhenAFindingIsNoted {

        @Test
        void recordsItWithThePostsItRestsOn() {
            incident().when(finding(Ref.to(1))).isRecorded();
        }

        @Test
        void remarksThatItRestsOnNone() {
            incident().when(finding()).isRemarked(FINDING_WITHOUT_CITES);
        }

        @Test
        void refusesAPostThatDoesNotExist() {
            incident().when(finding(Ref.to(9))).isRefused("data.cites[0]", "Nr 9 finns inte i händelsen");
        }
    }

    @Nested
    class WhenARecommendationIsMade {

        @Test
        void recordsItWithOwnerAndDate() {
            incident()
                    .when(recommendation("IT-chefen", When.parse("2025-06-30")))
                    .isRecorded();
        }

        @Test
        void remarksThatNobodyOwnsIt() {
            incident().when(recommendation(null, When.parse("2025-06-30"))).isRemarked(RECOMMENDATION_WITHOUT_OWNER);
        }

        @Test
        void remarksThatItHasNoDate() {
            incident().when(recommendation("IT-chefen", null)).isRemarked(RECOMMENDATION_WITHOUT_OWNER);
        }
    }

    @Nested
    class WhenItIsFollowedUp {

        @Test
        void recordsItOfARecommendationOrLesson() {
            incident()
                    .given(recommendation("IT-chefen", When.parse("2025-06-30")))
                    .when(followedUp())
                    .isRecorded();
            incident().given(lesson()).when(followedUp()).isRecorded();
        }

        @Test
        void recordsItAgain() {
            incident().given(lesson(), followedUp()).when(followedUp()).isRecorded();
        }

        @Test
        void remarksThatThePostReferredToIsNeither() {
            incident().given(finding(Ref.to(1))).when(followedUp()).isRemarked(ABOUT_ANOTHER_KIND, FIRST);
        }
    }

    @Nested
    class WhenAReportIsIssued {

        @Test
        void recordsEachVersion() {
            incident().when(report("1")).isRecorded();
            incident().given(report("1")).when(report("2")).isRecorded();
        }

        @Test
        void remarksThatTheVersionWasIssuedBefore() {
            incident().given(report("1")).when(report("1")).isRemarked(REPORT_ISSUED_BEFORE, FIRST);
        }
    }

    private static LessonNoted lesson() {
        return new LessonNoted("samband", Text.of("Papper fungerar."), List.of());
    }

    private static EvaluationFindingNoted finding(Ref... cites) {
        return new EvaluationFindingNoted(null, Text.of("Larmet kom fram."), List.of(cites));
    }

    private static RecommendationMade recommendation(@Nullable String owner, @Nullable When due) {
        return new RecommendationMade(Text.of("Öva utan system."), owner, due, List.of());
    }

    private static FollowedUp followedUp() {
        return new FollowedUp(Ref.to(FIRST), Progress.UNDER_WAY, null);
    }

    private static ReportIssued report(String version) {
        return new ReportIssued(version, Ref.to(1), null);
    }
}
