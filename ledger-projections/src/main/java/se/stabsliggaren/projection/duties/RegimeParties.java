package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Party;

/** Of whom the posts under one regime tell: who has a line of their own. */
final class RegimeParties {

    private final Set<Party> all = new LinkedHashSet<>();
    private final Set<String> controllers = new TreeSet<>(TypedName.ORDER);

    /** Those of the breaches, each with its own. */
    void addAll(Iterable<Party> parties) {
        for (Party party : parties) {
            all.add(party);
            controllers.add(party.controller());
        }
    }

    /** Somebody who has perhaps a line already, for a breach. */
    void add(Party party) {
        boolean there = !controllers.add(party.controller()) && party.breach() == 0;
        if (!there) {
            all.add(party);
        }
    }

    List<Party> shown() {
        return List.copyOf(all);
    }

    /** Nobody's own line is only for a filing that none of several controllers made. */
    List<Party> unnamedGivesWay(boolean filedByNobody) {
        List<Party> shown = new ArrayList<>(all);
        if (all.size() > 1 && !(filedByNobody && named(all) > 1)) {
            shown.remove(Party.withoutBreach(""));
        }
        return List.copyOf(shown);
    }

    /** How many names there are. */
    static long named(Iterable<Party> parties) {
        Set<TypedName> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(TypedName.of(party.controller())));
        names.remove(TypedName.of(""));
        return names.size();
    }
}
