package se.stabsliggaren.projection.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import se.stabsliggaren.event.CostEvent.CostNoted;
import se.stabsliggaren.projection.text.Absence;
import se.stabsliggaren.projection.text.FirstSpelling;
import se.stabsliggaren.projection.text.Phrase;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishWords;

/** Costs by category; what is ordered and what is invoiced are never added up, for one can be the other. */
final class CostMeasures {

    private CostMeasures() {}

    static List<Measure> of(PostSelection evidence) {
        List<StandingPost<CostNoted>> all = evidence.said(CostNoted.class);
        if (all.isEmpty()) {
            return List.of(Counting.posts(
                    "Kostnad",
                    "Summan av belopp per kostnadsslag, utan moms. Uppskattningar räknas inte in.",
                    all,
                    "vilka kostnader som är beställda eller fakturerade"));
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
        List<Long> amounts = costs.stream()
                .map(cost -> cost.event().kronor())
                .filter(Objects::nonNull)
                .toList();
        if (amounts.isEmpty()) {
            return Sentence.of(Phrase.of(Absence.words("beloppet")), costs);
        }
        long kronor = amounts.stream().mapToLong(Long::longValue).sum();
        boolean least = amounts.size() < costs.size();
        return Sentence.of(Phrase.of((least ? "minst " : "") + SwedishWords.grouped(kronor) + " kr"), costs);
    }
}
