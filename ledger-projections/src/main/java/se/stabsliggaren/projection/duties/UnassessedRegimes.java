package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.duties.DutiesPage.Possibly;
import se.stabsliggaren.projection.regime.Ground;
import se.stabsliggaren.projection.regime.LimitRange;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/** The regimes that were in force and that nobody has spoken of; whether they apply is for people to say. */
final class UnassessedRegimes {

    private final DutyPosts said;
    private final Regimes regimes;
    private final List<DutyLine> lines;

    UnassessedRegimes(DutyPosts said, Regimes regimes, List<DutyLine> lines) {
        this.said = said;
        this.regimes = regimes;
        this.lines = lines;
    }

    /** A law that came or went while the incident lasted is asked about, too. */
    List<Open> all() {
        Interval span = said.span();
        return regimes.inForce(span).stream()
                .filter(regime -> regime.ground() == Ground.LAW && regime.beginsADuty())
                .filter(regime ->
                        lines.stream().noneMatch(line -> regime.id().equals(line.word()) && line.isSpokenOfInForce()))
                .map(regime -> new Open(
                        regime.id(),
                        Rules.recipientsDuring(regime, span),
                        Rules.of(regime, span),
                        possibly(regime),
                        assessedOutside(regime)))
                .toList();
    }

    /** What was said of it on a day when it was not in force, which assesses nothing. */
    private List<Integer> assessedOutside(Regime regime) {
        return lines.stream()
                .filter(line -> regime.id().equals(line.word()))
                .flatMap(line -> line.assessed().stream())
                .filter(one -> !regime.canBeInForce(one.when()))
                .map(one -> one.row().number())
                .distinct()
                .sorted()
                .toList();
    }

    /** Its limit, if it applies: where the law counts from knowledge, that runs before anybody has assessed anything. */
    private Possibly possibly(Regime regime) {
        List<Known> known =
                RegimeFacts.of(said, regime).deeds(Party.withoutBreach("")).known();
        if (known.isEmpty()) {
            return Possibly.NOTHING;
        }
        Interval first = Interval.firstOf(known.stream().map(Known::when).toList());
        Known earliest = Known.earliest(known);
        Row<?> otherwise = earliest.otherwise();
        return LimitRange.of(regime.length(), first)
                .map(LimitWords::ends)
                .map(ends -> new Possibly(ends, earliest.row().number(), otherwise == null ? null : otherwise.number()))
                .orElse(Possibly.NOTHING);
    }
}
