package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Questions, from anywhere: the room, the press, an authority; unanswered ones stay open. */
public sealed interface QuestionEvent extends Event {

    /**
     * Somebody asks.
     *
     * @param to who should answer
     * @param outlet the newsroom, for a question from media
     */
    @EventName("question.asked")
    record QuestionAsked(
            Text text,
            @Nullable String to,
            @NameOf(NameKind.BODY) @Nullable String outlet,
            @Nullable When wanted) implements QuestionEvent {}

    /** A question is answered. */
    @EventName("question.answered")
    record QuestionAnswered(
            Ref question, Text text, @Nullable Person answeredBy) implements QuestionEvent {}
}
