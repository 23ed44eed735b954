package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.stabsliggaren.projection.outcome.Forecasts;
import se.stabsliggaren.projection.outcome.Forecasts.Forecast;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;
import se.stabsliggaren.projection.view.Until;

/** When systems were said to be back, how that moved, and how it went. */
final class ForecastLines {

    private static final String DEFINITION =
            "Från den tid som först sades till den första posten om att systemet är uppe eller återställt, för de"
                    + " prognoser som följdes av en sådan post. Är en tid inte exakt ges det minsta och det största"
                    + " den kan betyda.";

    private ForecastLines() {}

    private static List<Forecast> all(PostSelection evidence) {
        return Forecasts.of(evidence.told().stream(), EvaluationRow::event, ref -> evidence.nameOf()
                        .applyAsInt(ref.post()))
                .stream()
                .sorted(Comparator.comparing(forecast -> forecast.numbers().getFirst()))
                .toList();
    }

    /** Each with its history; what is cited is all that forecast it, and what ended it. */
    static List<Sentence> of(PostSelection evidence) {
        return all(evidence).stream().map(ForecastLines::sentence).toList();
    }

    private static Sentence sentence(Forecast forecast) {
        Row<?> back = forecast.back();
        Phrase phrase = forecast.phrase(SwedishTime.NONE);
        return back == null
                ? Sentence.of(phrase.words("; " + Absence.words("att det är åter")), forecast.numbers())
                : Sentence.of(phrase.occurred("; åter ", back.occurred()), cites(forecast));
    }

    private static List<Integer> cites(Forecast forecast) {
        return Stream.concat(
                        forecast.numbers().stream(),
                        Stream.ofNullable(forecast.back()).map(Row::number))
                .toList();
    }

    /** How far the first forecasts were from what came, of those where both are known. */
    static List<Measure> measures(PostSelection evidence) {
        List<Measure> measures = new ArrayList<>();
        for (Forecast forecast : all(evidence)) {
            Row<?> back = forecast.back();
            if (back != null) {
                CitedMoment first = new CitedMoment(
                        Interval.of(forecast.first()), Until.over(forecast.first()), false, forecast.numbers());
                boolean assumed = Boolean.TRUE.equals(back.occurred().assumed());
                CitedMoment came = new CitedMoment(
                        Interval.of(back), Until.over(back.occurred()), assumed, List.of(back.number()));
                DurationRange delay = DurationRange.between(first, came);
                measures.add(new Measure(
                        "Från första prognos till åter",
                        DEFINITION,
                        Sentence.of(
                                forecast.subject()
                                        .phrase()
                                        .words(": " + delay.words("prognosen"))
                                        .wordsIf(delay.assumed(), ", med antagen tid"),
                                delay.cites())));
            }
        }
        return List.copyOf(measures);
    }
}
