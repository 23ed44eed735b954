package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import se.stabsliggaren.event.EvaluationEvent.EvaluationFindingNoted;
import se.stabsliggaren.event.EvaluationEvent.ObservationNoted;
import se.stabsliggaren.event.EvaluationEvent.Worked;
import se.stabsliggaren.projection.text.Phrase;

/** 6 Analys: what worked, what did not, and what was found. */
final class AnalysisSection {

    private AnalysisSection() {}

    static Section of(PostSelection evidence) {
        Hindsight hindsight = new Hindsight(evidence);
        List<Sentence> sentences =
                new ArrayList<>(observations(evidence, hindsight, Worked.WORKED, "Fungerade", "vad som fungerade"));
        sentences.addAll(
                observations(evidence, hindsight, Worked.DID_NOT_WORK, "Fungerade inte", "vad som inte fungerade"));
        sentences.addAll(Results.each(
                evidence,
                EvaluationFindingNoted.class,
                event -> Phrase.of("Slutsats")
                        .label(", ", event.area())
                        .text(": ", event.text())
                        .posts(". Vilar på ", event.cites()),
                "vad utvärderingen fann"));
        return Section.of("6", "Analys", sentences);
    }

    private static List<Sentence> observations(
            PostSelection evidence, Hindsight hindsight, Worked worked, String word, String absence) {
        List<StandingPost<ObservationNoted>> noted =
                evidence.said(ObservationNoted.class, event -> event.worked() == worked);
        return noted.isEmpty()
                ? List.of(Sentence.absent(absence))
                : noted.stream()
                        .map(observation -> sentence(observation, hindsight, word))
                        .toList();
    }

    private static Sentence sentence(StandingPost<ObservationNoted> observation, Hindsight hindsight, String word) {
        ObservationNoted event = observation.event();
        Sentence sentence = Sentence.of(
                Phrase.of(word)
                        .label(", ", event.area())
                        .text(": ", event.text())
                        .posts(". Vilar på ", event.cites()),
                observation);
        return hindsight.marked(
                Boolean.TRUE.equals(event.hindsight()) ? sentence.inHindsight() : sentence, event.cites());
    }
}
