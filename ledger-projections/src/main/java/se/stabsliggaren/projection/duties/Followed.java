package se.stabsliggaren.projection.duties;

import java.util.Set;
import java.util.stream.Collectors;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regime.Filing;

/** Of a regime that has to follow a filing under another: who filed that, and what of theirs is of this one. */
final class Followed {

    private final Regime regime;
    private final Set<Party> parties;

    Followed(DutyPosts said, Regime regime) {
        this.regime = regime;
        Filing follows = regime.follows();
        this.parties = follows == null
                ? Set.of()
                : said.filed().stream()
                        .filter(one -> one.event().stage() == follows.stage() && isUnder(follows, one))
                        .map(DutyFiling::party)
                        .collect(Collectors.toSet());
    }

    private static boolean isUnder(Filing follows, DutyFiling one) {
        return one.regime() != null && one.regime().id().equals(follows.regime());
    }

    /** Those whose filing has to be followed. */
    Set<Party> parties() {
        return parties;
    }

    /** A filing that names the regime this one follows is of this one too, if its stage fits and it follows. */
    boolean isUnder(DutyFiling one) {
        Filing follows = regime.follows();
        return one.under(regime)
                || (follows != null
                        && isUnder(follows, one)
                        && parties.contains(one.party())
                        && regime.stages().contains(one.event().stage()));
    }
}
