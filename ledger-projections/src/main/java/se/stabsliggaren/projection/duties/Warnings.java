package se.stabsliggaren.projection.duties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.text.SwedishCodes;
import se.stabsliggaren.projection.text.SwedishTime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** What the reader must know before trusting a line. */
final class Warnings {

    private Warnings() {}

    static List<String> of(DutyLine line, DutyClock clock, Interval when) {
        List<String> warnings = new ArrayList<>();
        Regime regime = line.regime();
        if (regime == null && !line.word().isEmpty()) {
            warnings.add("Liggaren har ingen regel för %s till %s; kontrollera regelverket och mottagaren."
                    .formatted(line.word(), line.recipient().isEmpty() ? "någon mottagare" : line.recipient()));
        }
        if (regime != null) {
            outOfForce(regime, when).ifPresent(warnings::add);
        }
        warnings.addAll(assumed(line, clock));
        Verdicts verdicts = line.verdicts();
        line.assessment()
                .filter(latest -> verdicts.goApart())
                .ifPresent(latest -> warnings.add((verdicts.madeAnew()
                                ? "Plikten är bedömd på nytt; den senaste bedömningen räknas: %s."
                                : verdicts.perhapsNot().isEmpty()
                                        ? "Bedömningarna går isär; den senaste räknas: %s."
                                        : "Bedömningarna går isär, och ingen post säger vilken som är den senaste; plikten bevakas. Rätta när de gjordes, eller bedöm den på nytt.")
                        .formatted(SwedishCodes.of(latest.verdict()))));
        for (DutyFiling filed : line.filed()) {
            MisdirectedWords.remark(filed)
                    .or(() -> MisdirectedWords.unknownRecipient(filed))
                    .ifPresent(warnings::add);
            if (filed.attribution().isGuessed()) {
                warnings.add("Nr %d säger %s vilken incident som avses; den räknas hit men kan gälla %s."
                        .formatted(filed.row().number(), unsaid(filed), numbers(filed)));
            }
            followingUp(filed)
                    .or(() -> ContradictionWords.remark(filed))
                    .or(() -> perhapsUnder(filed))
                    .ifPresent(warnings::add);
        }
        if (clock.settledBy() != null) {
            NotifyingDecision.notTo(line)
                    .ifPresent(post -> warnings.add("I nr %d beslutades att inte anmäla%s."
                            .formatted(
                                    post.row().number(),
                                    NotifyingDecision.turnedBy(line)
                                            .map(turn -> "; bedömt på nytt i nr "
                                                    + turn.row().number())
                                            .orElse(""))));
        }
        if (clock.state() == State.NOT_STARTED && clock.settledBy() != null) {
            warnings.add("Ingen post säger vad som startade fristen; för in det även i efterhand.");
        }
        return List.copyOf(warnings);
    }

    /** Its content can say in words what no field of it does. */
    private static String unsaid(DutyFiling filed) {
        return filed.event().content() == null ? "inte" : "högst i sitt innehåll";
    }

    /** Which regimes it can be beside the one it follows up. */
    private static Optional<String> followingUp(DutyFiling filed) {
        Regime named = filed.regime();
        return named == null || !filed.followsUp()
                ? Optional.empty()
                : others(filed).map(others -> "Nr %d kompletterar ”%s”, men kan också vara %s."
                        .formatted(filed.row().number(), named.name(), others));
    }

    /** Which regimes it can be, where its post does not say. */
    private static Optional<String> perhapsUnder(DutyFiling filed) {
        return others(filed).map(others -> "Nr %d säger %s vilket regelverk; det kan vara %s."
                .formatted(filed.row().number(), unsaid(filed), others));
    }

    private static Optional<String> others(DutyFiling filed) {
        String others = filed.possible().stream()
                .filter(possible -> !filed.under(possible))
                .map(possible -> "”" + possible.name() + "”")
                .collect(Collectors.joining(" eller "));
        return others.isEmpty() ? Optional.empty() : Optional.of(others);
    }

    /** What the clock is read by and nobody said when it was: the time of recording was taken. */
    private static List<String> assumed(DutyLine line, DutyClock clock) {
        if (clock.ends().limitSaid() == null) {
            return List.of();
        }
        Stream<Row<?>> filed = line.filed().stream().map(DutyFiling::row);
        Stream<Row<?>> known = line.deeds().known().stream()
                .filter(one -> Objects.equals(one.row().number(), clock.begun().startedBy()))
                .filter(one -> one.when().equals(KnownThen.happened(one.row())))
                .map(Known::row);
        return Stream.concat(
                        Stream.concat(known, line.startedBy().stream()),
                        filed.filter(row -> Objects.equals(row.number(), clock.settledBy())))
                .filter(row -> Boolean.TRUE.equals(row.occurred().assumed()))
                .filter(row -> !KnownThen.happened(row).equals(Interval.UNKNOWN))
                .map(row -> "Ingen post säger när nr %d hände; som tid räknas då den infördes.".formatted(row.number()))
                .distinct()
                .toList();
    }

    private static Optional<String> outOfForce(Regime regime, Interval when) {
        LocalDate first = when.firstDay();
        LocalDate last = when.lastDay();
        if (first != null && first.equals(last) && !regime.inForce(first)) {
            return Optional.of(
                    "Regelverket gällde inte %s; kontrollera vilket som gällde.".formatted(SwedishTime.dated(first)));
        }
        if (!regime.canBeInForce(when)) {
            return Optional.of("Regelverket gällde inte då; kontrollera vilket som gällde.");
        }
        return regime.isInForceThroughout(when)
                ? Optional.empty()
                : Optional.of("Om regelverket gällde beror på när det hände; kontrollera vilket som gällde.");
    }

    private static String numbers(DutyFiling filed) {
        return filed.attribution().others().stream()
                .map(breach -> "nr " + breach)
                .collect(Collectors.joining(" eller "));
    }
}
