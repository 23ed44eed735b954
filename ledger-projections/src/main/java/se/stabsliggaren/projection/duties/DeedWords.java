package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.event.BreachEvent.Risk;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Reported;
import se.stabsliggaren.projection.duties.DeedPosts.Told;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** What is said, in Swedish, of what was done that bears on a duty; each sentence begins with a space. */
final class DeedWords {

    private DeedWords() {}

    static String of(DutyLine line) {
        LineDeeds deeds = line.deeds();
        Regime regime = line.regime();
        return regime == null ? "" : reported(regime, deeds) + told(deeds) + rejudged(deeds) + ended(deeds);
    }

    /** Whether a post says that the decision was reported to whom it is owed. */
    static boolean isReported(Regime regime, List<Reported> reported) {
        return reported.stream().anyMatch(one -> regime.goesTo(one.event().board(), KnownThen.happened(one.row())));
    }

    private static String reported(Regime regime, LineDeeds deeds) {
        if (deeds.decisions().isEmpty()) {
            return "";
        }
        List<Acted> unreported = deeds.decisions().stream()
                .filter(one -> !isReported(regime, deeds.of(one)))
                .toList();
        if (unreported.isEmpty()) {
            return deeds.decisions().size() == 1
                    ? " Beslutet är anmält."
                    : " Alla %d beslut är anmälda.".formatted(deeds.decisions().size());
        }
        return " Ingen post säger att %s är anmäl%s."
                .formatted(numbers(unreported.stream().map(Acted::row)), unreported.size() == 1 ? "t" : "da");
    }

    private static String told(LineDeeds deeds) {
        return deeds.told().isEmpty()
                ? ""
                : " Enligt posterna gjort i %s."
                        .formatted(numbers(deeds.told().stream().map(Told::row)));
    }

    private static String rejudged(LineDeeds deeds) {
        BreachPost rejudged = deeds.rejudged();
        Risk risk = rejudged == null ? null : BreachRisk.judged(rejudged.event());
        return rejudged == null || risk == null
                ? ""
                : " Bedömt på nytt i nr %d: %s.".formatted(rejudged.row().number(), SwedishCodes.of(risk));
    }

    private static String ended(LineDeeds deeds) {
        Acted ended = deeds.ended();
        return ended == null
                ? ""
                : " Det som plikten följer av upphörde i nr %d."
                        .formatted(ended.row().number());
    }

    private static String numbers(Stream<Row<?>> rows) {
        List<String> numbers = rows.map(row -> "nr " + row.number()).toList();
        int last = numbers.size() - 1;
        return last == 0
                ? numbers.get(0)
                : numbers.subList(0, last).stream().collect(Collectors.joining(", ")) + " och " + numbers.get(last);
    }
}
