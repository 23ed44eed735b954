package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The evaluation (utvärdering), made together with the county administrative board. */
public sealed interface EvaluationEvent extends Event {

    /** The evaluation is commissioned. */
    @EventName("evaluation.commissioned")
    record EvaluationCommissioned(
            @Nullable String commissioner,
            Text purpose,
            List<Text> questions,
            @Nullable When due) implements EvaluationEvent {}

    /** Somebody takes part in it. */
    @EventName("evaluation.participant-joined")
    record ParticipantJoined(
            @NameOf(NameKind.BODY) String organisation,
            @Nullable Person person,
            @Nullable String role) implements EvaluationEvent {}

    /**
     * Something worked or did not.
     *
     * @param area e.g. {@code kommunikation}
     * @param hindsight true when it is said with what was known only later
     */
    @EventName("evaluation.observation-noted")
    record ObservationNoted(
            Worked worked,
            @Nullable String area,
            Text text,
            List<Ref> cites,
            @Nullable Boolean hindsight) implements EvaluationEvent {}

    /** A finding, with the posts it rests on. */
    @EventName("evaluation.finding-noted")
    record EvaluationFindingNoted(@Nullable String area, Text text, List<Ref> cites) implements EvaluationEvent {}

    /** A lesson (lärdom). */
    @EventName("evaluation.lesson-noted")
    record LessonNoted(@Nullable String area, Text text, List<Ref> cites) implements EvaluationEvent {}

    /** A recommendation with an owner and a date. */
    @EventName("evaluation.recommendation-made")
    record RecommendationMade(
            Text text, @Nullable String owner, @Nullable When due, List<Ref> cites) implements EvaluationEvent {}

    /** What became of a recommendation or lesson. */
    @EventName("evaluation.followed-up")
    record FollowedUp(
            Ref about, Progress progress, @Nullable Text text) implements EvaluationEvent {}

    /**
     * The report is issued.
     *
     * @param asOf the last post it rests on
     */
    @EventName("evaluation.report-issued")
    record ReportIssued(
            String version, @Nullable Ref asOf, @Nullable Attachment report) implements EvaluationEvent {}

    enum Worked {
        WORKED,
        DID_NOT_WORK
    }

    enum Progress {
        OPEN,
        UNDER_WAY,
        DONE,
        DROPPED
    }
}
