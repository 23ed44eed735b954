package se.stabsliggaren.projection.authorities;

import java.util.List;
import java.util.Map;
import se.stabsliggaren.projection.duties.DutyFiling;
import se.stabsliggaren.projection.duties.WithdrawnFiling;
import se.stabsliggaren.projection.regime.Regime;

/** What was told as filed and was withdrawn since, though no duty may be left that it was of. */
final class WithdrawnUnder {

    private final Map<DutyFiling, WithdrawnFiling> withdrawn;

    WithdrawnUnder(Map<DutyFiling, WithdrawnFiling> withdrawn) {
        this.withdrawn = withdrawn;
    }

    /** Those of this one, and those that may have been. */
    List<WithdrawnFiling> of(Regime regime) {
        return withdrawn.entrySet().stream()
                .filter(one -> isOf(one.getKey(), regime))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean isOf(DutyFiling filing, Regime regime) {
        return filing.countsTo(regime.id())
                || filing.regime() == null
                        && regime.stages().contains(filing.event().stage())
                        && filing.possible().stream()
                                .anyMatch(possible -> possible.id().equals(regime.id()));
    }
}
