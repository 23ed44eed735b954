package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.SwedishCodes;
import se.stabsliggaren.projection.SwedishTime;
import se.stabsliggaren.projection.duties.DutiesPage.Clock;
import se.stabsliggaren.projection.duties.DutiesPage.State;
import se.stabsliggaren.projection.regime.Regime;

/** What the reader must know before trusting a line. */
final class Warnings {

    private Warnings() {}

    static List<String> of(Line line, Clock clock, LocalDate day) {
        List<String> warnings = new ArrayList<>();
        Regime regime = line.regime();
        if (regime == null && !line.word().isEmpty()) {
            warnings.add("Regelpaketen känner inte %s till %s; kontrollera regelverket och mottagaren."
                    .formatted(line.word(), line.recipient().isEmpty() ? "någon mottagare" : line.recipient()));
        }
        if (regime != null && !regime.inForce(day)) {
            warnings.add(
                    "Regelverket gällde inte %s; kontrollera vilket som gällde.".formatted(SwedishTime.dated(day)));
        }
        if (clock.startImprecise() && clock.limit() != null) {
            warnings.add("Starttiden är oviss; fristen är räknad från den tidigaste möjliga tiden.");
        }
        if (line.assessed().stream()
                        .map(one -> one.event().verdict())
                        .distinct()
                        .count()
                > 1) {
            line.assessment()
                    .ifPresent(latest -> warnings.add("Bedömningarna går isär; den senaste räknas: %s."
                            .formatted(SwedishCodes.of(latest.verdict()))));
        }
        for (Filed filed : line.filed()) {
            if (!filed.attribution().others().isEmpty()) {
                warnings.add("Nr %d säger inte vilken incident som avses; den räknas hit men kan gälla %s."
                        .formatted(filed.row().number(), numbers(filed)));
            }
            if (!filed.possible().isEmpty()) {
                warnings.add("Nr %d säger inte vilket regelverk; det kan vara %s."
                        .formatted(
                                filed.row().number(),
                                filed.possible().stream().map(Regime::id).collect(Collectors.joining(" eller "))));
            }
        }
        if (clock.state() == State.NOT_STARTED && clock.settledBy() != null) {
            warnings.add("Det som startar fristen är inte infört; för in det även i efterhand.");
        }
        return List.copyOf(warnings);
    }

    private static String numbers(Filed filed) {
        return filed.attribution().others().stream()
                .map(breach -> "nr " + breach)
                .collect(Collectors.joining(" eller "));
    }
}
