package se.stabsliggaren.projection.evaluation;

import java.util.List;
import java.util.function.Function;
import se.stabsliggaren.event.EvaluationEvent;
import se.stabsliggaren.projection.text.Phrase;

/** Sentences of the evaluation's own posts, which say by themselves what they rest on. */
final class Results {

    private Results() {}

    static <E extends EvaluationEvent> List<Sentence> each(
            PostSelection evidence, Class<E> type, Function<E, Phrase> phrase, String absence) {
        List<StandingPost<E>> said = evidence.said(type);
        return said.isEmpty()
                ? List.of(Sentence.absent(absence))
                : said.stream()
                        .map(result -> Sentence.of(phrase.apply(result.event()), result))
                        .toList();
    }
}
