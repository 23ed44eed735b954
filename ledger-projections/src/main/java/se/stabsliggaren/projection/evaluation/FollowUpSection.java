package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.EvaluationEvent.FollowedUp;
import se.stabsliggaren.event.EvaluationEvent.LessonNoted;
import se.stabsliggaren.event.EvaluationEvent.RecommendationMade;
import se.stabsliggaren.event.Ref;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 9 Åtgärdsplan och uppföljning: what became of each recommendation and lesson. */
final class FollowUpSection {

    private FollowUpSection() {}

    static Section of(PostSelection evidence) {
        Map<Integer, List<StandingPost<FollowedUp>>> followed = evidence.about(FollowedUp.class, FollowedUp::about);
        List<Sentence> sentences = new ArrayList<>();
        evidence.said(RecommendationMade.class)
                .forEach(made -> sentences.addAll(of("Rekommendationen", made, followed)));
        evidence.said(LessonNoted.class).forEach(lesson -> sentences.addAll(of("Lärdomen", lesson, followed)));
        return Section.of(
                "9",
                "Åtgärdsplan och uppföljning",
                sentences.isEmpty() ? List.of(Sentence.absent("vad som ska följas upp")) : sentences);
    }

    private static List<Sentence> of(
            String kind, StandingPost<?> about, Map<Integer, List<StandingPost<FollowedUp>>> all) {
        Phrase matter = Phrase.of(kind).words(" ").post("", Ref.to(about.name()));
        List<StandingPost<FollowedUp>> followed = all.getOrDefault(about.name(), List.of());
        return followed.isEmpty()
                ? List.of(Sentence.of(matter.words(": " + Absence.words("vad det blev av den") + "."), about))
                : followed.stream().map(up -> sentence(kind, about, up)).toList();
    }

    private static Sentence sentence(String kind, StandingPost<?> about, StandingPost<FollowedUp> followed) {
        Phrase phrase = Phrase.of(kind)
                .words(" ")
                .post("", Ref.to(about.name()))
                .words(": ")
                .words(SwedishCodes.of(followed.event().progress()))
                .occurred(", sagt ", followed.occurred())
                .text(". ", followed.event().text());
        return Sentence.of(phrase, List.of(about, followed));
    }
}
