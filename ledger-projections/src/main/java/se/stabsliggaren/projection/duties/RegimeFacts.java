package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Row;

/**
 * What is said of one regime, and of whom. What names no controller is of the only one there is; if there are several,
 * an assessment or a start is of them all, but a filing stands by itself.
 */
record RegimeFacts(
        DutyPosts said,
        Regime regime,
        List<Assessed> assessed,
        List<DutyFiling> filed,
        List<DutyFiling> startedByFiling) {

    static RegimeFacts of(DutyPosts said, Regime regime) {
        return new RegimeFacts(
                said,
                regime,
                said.assessed().stream()
                        .filter(one -> names(regime, one.event().regime()))
                        .toList(),
                said.filed().stream().filter(one -> one.under(regime)).toList(),
                said.filed().stream().filter(one -> starts(regime, one)).toList());
    }

    /** Whether an assessment under this word is one of this regime: by its id, or by what starts its clock. */
    static boolean names(Regime regime, String word) {
        return regime.id().equalsIgnoreCase(word.strip())
                || regime.starts().stream()
                        .filter(start -> start.event().equals("duty.assessed"))
                        .anyMatch(start -> start.regimes().stream().anyMatch(word.strip()::equalsIgnoreCase));
    }

    private static boolean starts(Regime regime, DutyFiling filed) {
        Regime under = filed.regime();
        return under != null
                && regime.starts().stream()
                        .anyMatch(start ->
                                start.byFiling(under.id(), filed.event().stage()));
    }

    List<Party> parties() {
        Set<Party> parties = new LinkedHashSet<>();
        if (regime.perBreach()) {
            parties.addAll(said.breaches().parties());
        }
        filed.forEach(one -> add(parties, one.party()));
        startedByFiling.forEach(one -> add(parties, one.party()));
        assessed.forEach(one -> add(parties, Party.withoutBreach(one.controller())));
        return unnamedGivesWay(parties);
    }

    private static void add(Set<Party> parties, Party party) {
        boolean there =
                party.breach() == 0 && parties.stream().anyMatch(other -> other.isControlledBy(party.controller()));
        if (!there) {
            parties.add(party);
        }
    }

    /** Nobody's own line is only for a filing that none of several controllers made. */
    private List<Party> unnamedGivesWay(Set<Party> parties) {
        Party nobody = Party.withoutBreach("");
        boolean others = parties.size() > 1;
        boolean filedByNobody = filed.stream().anyMatch(one -> one.party().equals(nobody));
        List<Party> shown = new ArrayList<>(parties);
        if (others && !(filedByNobody && named(parties) > 1)) {
            shown.remove(nobody);
        }
        return shown;
    }

    private static long named(Set<Party> parties) {
        return parties.stream()
                .map(Party::controller)
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    List<Assessed> assessed(Party party) {
        return assessed.stream()
                .filter(one -> one.controller().isEmpty() || party.isControlledBy(one.controller()))
                .toList();
    }

    List<DutyFiling> filed(Party party) {
        return filed.stream().filter(one -> of(one.party(), party)).toList();
    }

    List<Row<?>> starts(Party party) {
        List<Row<?>> starts = new ArrayList<>();
        said.breaches()
                .of(party)
                .filter(post -> regime.starts().stream().anyMatch(start -> start.by(post.event())))
                .forEach(post -> starts.add(post.row()));
        assessed(party).stream()
                .filter(one -> regime.starts().stream().anyMatch(start -> start.by(one.event())))
                .forEach(one -> starts.add(one.row()));
        startedByFiling.stream().filter(one -> of(one.party(), party)).forEach(one -> starts.add(one.row()));
        return List.copyOf(starts);
    }

    private boolean of(Party filedFor, Party party) {
        if (filedFor.breach() != party.breach()) {
            return false;
        }
        boolean sole = named(new LinkedHashSet<>(parties())) <= 1 && !regime.perBreach();
        return party.isControlledBy(filedFor.controller())
                || sole && filedFor.controller().isEmpty();
    }
}
