package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.projection.duties.DutiesPage.Open;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.view.Interval;

/** The regimes that were in force and that nobody has spoken of; whether they apply is for people to say. */
final class UnassessedRegimes {

    private final Regimes regimes;
    private final List<DutyLine> lines;

    UnassessedRegimes(Regimes regimes, List<DutyLine> lines) {
        this.regimes = regimes;
        this.lines = lines;
    }

    List<Open> on(Interval when) {
        return regimes.inForce(when).stream()
                .filter(UnassessedRegimes::beginsADuty)
                .filter(regime -> lines.stream().noneMatch(line -> regime.id().equals(line.word())))
                .map(regime -> new Open(regime.id(), Rules.recipients(regime, when), Rules.of(regime, when)))
                .toList();
    }

    /** What only follows from another filing, or holds every day, is not something to assess. */
    private static boolean beginsADuty(Regime regime) {
        return !regime.always()
                && regime.follows() == null
                && !regime.stages().isEmpty()
                && regime.starts().stream().noneMatch(start -> start.event().equals("duty.filed"));
    }
}
