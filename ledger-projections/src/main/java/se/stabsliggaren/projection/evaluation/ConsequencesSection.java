package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stabsliggaren.event.BreachEvent.BreachClosed;
import se.stabsliggaren.event.BreachEvent.BreachDescribed;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceChanged;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceEnded;
import se.stabsliggaren.event.ConsequenceEvent.ConsequenceNoted;
import se.stabsliggaren.event.ConsequenceEvent.ProtectedValue;
import se.stabsliggaren.event.CostEvent.CostEstimated;
import se.stabsliggaren.event.Validity;
import se.stabsliggaren.event.When;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** 4 Konsekvenser: operations from the loss to its end, people and money. */
final class ConsequencesSection {

    private ConsequencesSection() {}

    static Section of(PostSelection evidence) {
        List<Sentence> sentences =
                new ArrayList<>(Course.of(evidence, ConsequenceNoted.class, ConsequencesSection::noted)
                        .then(ConsequenceChanged.class, ConsequenceChanged::consequence)
                        .then(ConsequenceEnded.class, ConsequenceEnded::consequence)
                        .sentences("vilka verksamheter som drabbades"));
        sentences.addAll(evidence.each(
                evidence.said(BreachDescribed.class, event -> event.subjects() != null),
                ConsequencesSection::affected,
                "hur många personer som berörs"));
        sentences.addAll(evidence.lines(CostEstimated.class));
        sentences.addAll(evidence.lines(BreachClosed.class));
        List<Measure> measures = new ArrayList<>(lengths(evidence));
        measures.addAll(CostMeasures.of(evidence));
        return Section.of("4", "Konsekvenser", sentences).with(measures);
    }

    private static Phrase noted(ConsequenceNoted event) {
        ProtectedValue value = event.value();
        return Phrase.of(event.operation())
                .text(": ", event.text())
                .text(". Berörda: ", event.affected())
                .label(". Skyddsvärde: ", value == null ? null : SwedishCodes.of(value))
                .text(". Så gick arbetet vidare: ", event.workaround())
                .validity(". Uppgavs gälla ", event.holds());
    }

    private static Phrase affected(BreachDescribed event) {
        return Phrase.of("Antalet berörda personer uppgavs till")
                .count(" ", event.subjects())
                .words(".");
    }

    private static List<Measure> lengths(PostSelection evidence) {
        Map<Integer, List<StandingPost<ConsequenceEnded>>> ended =
                evidence.about(ConsequenceEnded.class, ConsequenceEnded::consequence);
        return evidence.said(ConsequenceNoted.class).stream()
                .map(noted -> new Measure(
                        "Konsekvensens längd, " + noted.event().operation(),
                        "Från när konsekvensen noterades till den första posten om att det var över, på tiden då det"
                                + " hände. Säger posten sedan när det gäller räknas det därifrån.",
                        length(noted, ended.getOrDefault(noted.name(), List.of()))))
                .toList();
    }

    private static Sentence length(StandingPost<ConsequenceNoted> noted, List<StandingPost<ConsequenceEnded>> ended) {
        CitedMoment over = CitedMoment.first(ended);
        return over == null
                ? Sentence.of(Phrase.of(Absence.words("att det är över")), noted)
                : DurationRange.between(since(noted), over).sentence("början");
    }

    private static CitedMoment since(StandingPost<ConsequenceNoted> noted) {
        Validity holds = noted.event().holds();
        When from = holds == null ? null : holds.from();
        return from == null ? CitedMoment.of(noted) : CitedMoment.of(noted, from);
    }
}
