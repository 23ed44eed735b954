package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;

/** Costs by category; what is ordered and what is invoiced are never added up, for one can be the other. */
final class CostMeasures {

    private CostMeasures() {}

    static List<Measure> of(PostSelection evidence) {
        List<StandingPost<CostNoted>> all = evidence.said(CostNoted.class);
        if (all.isEmpty()) {
            return List.of(Counting.posts(
                    "Kostnad", "Summan av belopp per kostnadsslag, utan moms.", all, "vad händelsen kostade"));
        }
        TreeMap<String, List<StandingPost<CostNoted>>> grouped = new TreeMap<>();
        FirstSpelling spelling = new FirstSpelling();
        for (StandingPost<CostNoted> cost : all) {
            grouped.computeIfAbsent(spelling.of(group(cost.event())), none -> new ArrayList<>())
                    .add(cost);
        }
        return grouped.entrySet().stream()
                .map(group -> new Measure(
                        "Kostnad, " + group.getKey(),
                        "Summan av beloppen i hela kronor utan moms; är ett" + " belopp okänt är summan den minsta.",
                        sum(group.getValue())))
                .toList();
    }

    private static String group(CostNoted event) {
        String category = event.category();
        return (category == null ? "utan kostnadsslag" : category) + ", " + SwedishCodes.of(event.state());
    }

    private static Sentence sum(List<StandingPost<CostNoted>> costs) {
        long kronor = 0;
        boolean unknown = false;
        for (StandingPost<CostNoted> cost : costs) {
            Long amount = cost.event().kronor();
            kronor += amount == null ? 0 : amount;
            unknown |= amount == null;
        }
        return Sentence.of(Phrase.of((unknown ? "minst " : "") + grouped(kronor) + " kr"), costs);
    }

    /** {@code 2 265 300}, with spaces that do not break. */
    private static String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '\u00a0');
    }
}
