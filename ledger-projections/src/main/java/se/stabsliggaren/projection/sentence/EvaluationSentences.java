package se.stabsliggaren.projection.sentence;

import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Says the evaluation. */
public final class EvaluationSentences {

    private EvaluationSentences() {}

    static Saying of(EvaluationEvent evaluation) {
        return switch (evaluation) {
            case EvaluationCommissioned event ->
                Saying.unnamed(Phrase.of("Utvärdering beställd")
                        .label(" av ", event.commissioner())
                        .text(": ", event.purpose())
                        .texts(", frågor: ", event.questions())
                        .when(", klar senast ", event.due()));
            case ParticipantJoined event ->
                Saying.unnamed(Phrase.of("Deltar i utvärderingen: " + event.organisation())
                        .person(", ", event.person())
                        .label(", ", event.role()));
            case ObservationNoted event ->
                Saying.unnamed(Phrase.of(event.worked() == Worked.WORKED ? "Fungerade" : "Fungerade inte")
                        .label(", ", event.area())
                        .text(": ", event.text())
                        .wordsIf(Boolean.TRUE.equals(event.hindsight()), " (med facit i hand)")
                        .posts(", se ", event.cites()));
            case EvaluationFindingNoted event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Iakttagelse")
                                .label(", ", event.area())
                                .text(": ", event.text())
                                .posts(", se ", event.cites()));
            case LessonNoted event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Lärdom")
                                .label(", ", event.area())
                                .text(": ", event.text())
                                .posts(", se ", event.cites()));
            case RecommendationMade event ->
                Saying.named(
                        FirstWords.quoted(event.text()),
                        Phrase.of("Rekommendation")
                                .label(" till ", event.owner())
                                .text(": ", event.text())
                                .when(", senast ", event.due())
                                .posts(", se ", event.cites()));
            case FollowedUp event ->
                Saying.unnamed(Phrase.of("Uppföljning av ")
                        .post("", event.about())
                        .words(": " + SwedishCodes.of(event.progress()))
                        .text(" – ", event.text()));
            case ReportIssued event ->
                Saying.unnamed(Phrase.of("Utvärderingsrapport " + event.version() + " lämnad")
                        .post(", bygger på posterna till och med ", event.asOf()));
        };
    }

    /** What was recommended, in a list of such. */
    public static Phrase inBrief(RecommendationMade event) {
        return Phrase.of("").text("", event.text()).label(", ", event.owner());
    }
}
