package se.stabsliggaren.projection.duties;

import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of a decision not to notify by which nothing is settled any more. */
final class NotifyingWords {

    private NotifyingWords() {}

    static String rejudged(Row<?> decision, Row<?> judgement, Risk risk) {
        return "I nr %d beslutades att inte anmäla; risken bedömdes på nytt i nr %d: %s. Besluta på nytt."
                .formatted(decision.number(), judgement.number(), SwedishCodes.of(risk));
    }

    /** Where the limit ends is told, and no verdict: what the decision does to it nobody checked. */
    static String counted(String rejudged, Row<?> startedBy, LimitRange limits) {
        String ends = LimitWords.ends(limits);
        return ends == null
                ? rejudged
                : "%s Räknad från nr %d går fristen ut %s; hur den räknas efter ett sådant beslut är inte kontrollerat."
                        .formatted(rejudged, startedBy.number(), ends);
    }
}
