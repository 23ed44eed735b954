package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.projection.view.Row;

/**
 * Which breach a filing to the supervisory authority is about. A filing names its controller, but a breach only through
 * what caused it; where it names neither and several are possible, it is nobody's and is shown by itself.
 */
public final class FilingAttributor {

    private final BreachPosts breaches;
    private final Set<Party> begun = new HashSet<>();

    public FilingAttributor(BreachPosts breaches) {
        this.breaches = breaches;
    }

    /** Asked in the order of the posts. */
    public Attribution of(Row<?> row, DutyFiled filed) {
        String controller = filed.controller() == null ? "" : filed.controller().strip();
        Attribution chosen = choose(controller, row, filed.stage());
        if (filed.stage() == Stage.INITIAL) {
            begun.add(chosen.party());
        }
        return chosen;
    }

    private Attribution choose(String controller, Row<?> row, Stage stage) {
        List<Party> possible = possible(controller);
        int caused = breaches.breachOf(row.envelope().causedBy());
        Party pointed = caused == 0 ? null : only(possible, caused);
        if (pointed != null) {
            return Attribution.certain(pointed);
        }
        if (possible.isEmpty()) {
            return Attribution.certain(Party.withoutBreach(controller));
        }
        return Attribution.guessed(likeliest(possible, row, stage), possible);
    }

    private Party likeliest(List<Party> possible, Row<?> row, Stage stage) {
        List<Party> spokenOf = possible.stream()
                .filter(party -> breaches.firstPost(party) < row.name())
                .toList();
        // A first filing is of the oldest breach that has none; what follows is of the newest that has one.
        List<Party> wanted = (spokenOf.isEmpty() ? possible : spokenOf)
                .stream()
                        .filter(party -> begun.contains(party) != (stage == Stage.INITIAL))
                        .toList();
        if (wanted.isEmpty()) {
            return possible.get(0);
        }
        return stage == Stage.INITIAL ? wanted.get(0) : wanted.get(wanted.size() - 1);
    }

    private List<Party> possible(String controller) {
        List<Party> parties = breaches.parties();
        if (!controller.isEmpty()) {
            List<Party> named = parties.stream()
                    .filter(party -> party.isControlledBy(controller))
                    .toList();
            return named.isEmpty() ? unnamed(parties) : named;
        }
        List<String> names = new ArrayList<>();
        for (Party party : parties) {
            if (names.stream().noneMatch(party::isControlledBy)) {
                names.add(party.controller());
            }
        }
        return names.size() == 1 ? parties : unnamed(parties);
    }

    private static List<Party> unnamed(List<Party> parties) {
        return parties.stream().filter(party -> party.controller().isEmpty()).toList();
    }

    private static @Nullable Party only(List<Party> parties, int breach) {
        return parties.stream()
                .filter(party -> party.breach() == breach)
                .findFirst()
                .orElse(null);
    }
}
