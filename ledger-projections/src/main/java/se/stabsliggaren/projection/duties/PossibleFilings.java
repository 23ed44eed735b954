package se.stabsliggaren.projection.duties;

import java.util.List;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Regime;

/** What was filed that can be what is owed somewhere, though its post does not say so and it is not counted there. */
final class PossibleFilings {

    private PossibleFilings() {}

    /** @param counted what is counted there */
    static List<DutyFiling> of(List<DutyFiling> all, Regime regime, Party party, List<DutyFiling> counted) {
        return all.stream()
                .filter(one -> !counted.contains(one))
                .filter(one -> regime.stages().contains(one.event().stage()))
                .filter(one -> one.attribution().mayBeOf(party))
                .filter(one -> one.under(regime)
                        || one.possible().stream()
                                .anyMatch(possible -> possible.id().equals(regime.id()))
                        || one.regime() == null && names(one, regime))
                .toList();
    }

    /** By its id or by its law alone, sent to somebody of whom the packs do not know that they receive it. */
    private static boolean names(DutyFiling filing, Regime regime) {
        String word = filing.event().regime();
        return word != null && (TypedName.same(word, regime.id()) || TypedName.same(word, regime.family()));
    }
}
