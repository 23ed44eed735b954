package se.stabsliggaren.projection.duties;

import java.util.HashSet;
import java.util.Set;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.event.DutyEvent.Verdict;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regimes;
import se.stabsliggaren.projection.view.Interval;

/** The regimes that posts began while they were in force: what is filed after their repeal may be of them yet. */
final class BegunRegimes {

    private final Regimes regimes;
    private final Set<String> begun;

    BegunRegimes(Regimes regimes) {
        this(regimes, new HashSet<>());
    }

    private BegunRegimes(Regimes regimes, Set<String> begun) {
        this.regimes = regimes;
        this.begun = begun;
    }

    /** The same regimes, to which others are added than to these. */
    BegunRegimes copy() {
        return new BegunRegimes(regimes, new HashSet<>(begun));
    }

    /** @param understood with its regime by the id or law that the packs know it as */
    void assess(DutyAssessed understood, Interval when) {
        if (understood.verdict() != Verdict.DOES_NOT_APPLY) {
            regimes.all().stream()
                    .filter(regime -> RegimeFacts.names(regime, understood.regime()))
                    .forEach(regime -> begin(regime, when));
        }
    }

    void file(Regime under, Stage stage, Interval when) {
        begin(under, when);
        regimes.all().stream()
                .filter(regime -> regime.starts().stream().anyMatch(start -> start.byFiling(under.id(), stage)))
                .forEach(regime -> begin(regime, when));
    }

    private void begin(Regime regime, Interval when) {
        if (regime.canBeInForce(when)) {
            begun.add(regime.id());
        }
    }

    /** Whether something can be filed under it then. */
    boolean canBeFiled(Regime regime, Interval when) {
        return regime.canBeInForce(when) || (begun.contains(regime.id()) && when.canHaveHappened(regime.from(), null));
    }
}
