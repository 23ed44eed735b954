package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.event.EvaluationEvent.EvaluationCommissioned;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.ParticipantJoined;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.EvaluationEvent.ReportIssued;
import se.stabsliggaren.event.IncidentEvent.IncidentClosed;
import se.stabsliggaren.event.IncidentEvent.IncidentContained;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.IncidentEvent.IncidentReopened;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.view.Row;

/** Sammanfattning: what the whole report comes to. */
final class SummarySection {

    private SummarySection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences = new ArrayList<>(evidence.said(IncidentOpened.class).stream()
                .map(post -> opened(post, evidence))
                .toList());
        if (sentences.isEmpty()) {
            sentences.add(Sentence.absent("vad händelsen är"));
        }
        sentences.addAll(evidence.each(
                IncidentContained.class,
                contained -> Phrase.of("Vägen in var stängd").text(". ", contained.text()),
                "att vägen in är stängd"));
        sentences.addAll(evidence.each(
                IncidentClosed.class,
                closed -> Phrase.of("Krisarbetet avslutades").text(". ", closed.text()),
                "att krisarbetet är avslutat"));
        sentences.addAll(evidence.lines(IncidentReopened.class));
        return Section.of("", "Sammanfattning", sentences)
                .with(List.of(
                        Counting.posts(
                                "Poster",
                                "Alla poster som står sig, rättade och återtagna oräknade.",
                                evidence.all(),
                                "något"),
                        Counting.posts(
                                "Iakttagelser, slutsatser och lärdomar",
                                "Utvärderingens egna poster av de tre slagen.",
                                evidence.said(EvaluationEvent.class, SummarySection::isResult),
                                "vad utvärderingen kommit fram till"),
                        Counting.posts(
                                "Rekommendationer",
                                "Utvärderingens rekommendationer.",
                                evidence.said(RecommendationMade.class),
                                "vad som rekommenderas")));
    }

    /** It was opened when that was recorded; the post's own moment is when the incident began. */
    private static Sentence opened(StandingPost<IncidentOpened> post, PostSelection evidence) {
        Row<EvaluationRow> opening = evidence.firstWordingOf(post);
        boolean saysWhen = !Boolean.TRUE.equals(post.occurred().assumed());
        Phrase phrase =
                Phrase.of("").moment("", opening.recordedAt()).words(": ").and(opened(post.event(), evidence.keeper()));
        return Sentence.of(
                saysWhen
                        ? phrase.began(" Den började enligt posten: ", post.occurred())
                                .words(".")
                        : phrase,
                List.of(opening.number(), post.number()));
    }

    private static Phrase opened(IncidentOpened event, @Nullable String keeper) {
        return Phrase.of(event.exercise() ? "Övningen ”" : "Händelsen ”")
                .text("", event.title())
                .words("” öppnades hos ")
                .words(keeper == null ? event.authority() : keeper)
                .label(", diarienummer ", event.diaryNumber())
                .words(".");
    }

    private static boolean isResult(EvaluationEvent event) {
        return switch (event) {
            case ObservationNoted ignored -> true;
            case EvaluationFindingNoted ignored -> true;
            case LessonNoted ignored -> true;
            case EvaluationCommissioned ignored -> false;
            case ParticipantJoined ignored -> false;
            case RecommendationMade ignored -> false;
            case FollowedUp ignored -> false;
            case ReportIssued ignored -> false;
        };
    }
}
