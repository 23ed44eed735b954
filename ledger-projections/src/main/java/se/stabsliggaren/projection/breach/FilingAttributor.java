package se.stabsliggaren.projection.breach;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.stabsliggaren.event.DutyEvent.DutyFiled;
import se.stabsliggaren.event.DutyEvent.Stage;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.Row;

/**
 * Which breach a filing to the supervisory authority is about. A filing names its controller, but a breach only through
 * what caused it; where it names neither and several are possible, it is nobody's and is shown by itself. So is what is in
 * a name of which no breach is recorded: it may be a misspelt one's. What was filed before anything is told of any of them
 * is about none. What is filed under one duty tells nothing of which breach a filing under another is about.
 */
public final class FilingAttributor {

    private final BreachPosts breaches;
    private final Map<String, Set<Party>> begun = new HashMap<>();
    private final Map<Party, Integer> spokenOfSince = new HashMap<>();
    private final Map<Integer, Interval> began = new HashMap<>();
    private final Map<TypedName, Possible> named = new TreeMap<>();
    private final Possible unnamed;
    private final Possible ofNobody;
    private final Possible ofAnybody;

    public FilingAttributor(BreachPosts breaches) {
        this.breaches = breaches;
        Map<TypedName, List<Party>> byController = new TreeMap<>();
        for (Party party : breaches.parties()) {
            began.computeIfAbsent(party.breach(), breaches::began);
            spokenOfSince.put(party, breaches.firstPost(party));
            byController
                    .computeIfAbsent(TypedName.of(party.controller()), none -> new ArrayList<>())
                    .add(party);
        }
        byController.forEach((controller, parties) -> named.put(controller, new Possible(List.copyOf(parties))));
        unnamed = named.getOrDefault(TypedName.of(""), new Possible(List.of()));
        ofAnybody = new Possible(breaches.parties());
        ofNobody = named.size() == 1 ? ofAnybody : unnamed;
    }

    /**
     * Asked in the order of the posts.
     *
     * @param duty under which the first filing is that this is or follows, by its regime's id
     */
    public Attribution of(Row<?> row, DutyFiled filed, String duty) {
        String controller = filed.controller() == null ? "" : filed.controller().strip();
        Set<Party> filedOf = begun.computeIfAbsent(duty, none -> new HashSet<>());
        Attribution chosen = choose(controller, row, filed.stage(), filedOf);
        if (filed.stage() == Stage.INITIAL) {
            filedOf.add(chosen.party());
        }
        return chosen;
    }

    private Attribution choose(String controller, Row<?> row, Stage stage, Set<Party> filedOf) {
        Possible possible = controller.isEmpty() ? ofNobody : named.getOrDefault(TypedName.of(controller), unnamed);
        int breach = breaches.breachOf(row.envelope().causedBy());
        Party pointed = possible.of(breach);
        if (pointed != null) {
            return Attribution.certain(pointed);
        }
        if (ofAnybody.parties().isEmpty()) {
            return Attribution.certain(Party.withoutBreach(controller));
        }
        if (isBeforeAll(row, breach)) {
            return Attribution.beforeAll(controller);
        }
        boolean ofUnsaid = controller.isEmpty() && ofAnybody.of(breach) != null;
        if (possible.parties().isEmpty() || ofUnsaid || isOfStranger(controller)) {
            boolean pointedAtOne = ofAnybody.of(breach) != null;
            return Attribution.byItself(
                    controller,
                    pointedAtOne ? List.of(breach) : at(row, ofAnybody).breaches());
        }
        boolean ofAny = controller.isEmpty() || isUnheardOf(controller);
        Possible then = at(row, possible);
        return Attribution.guessed(likeliest(then.parties(), row, stage, filedOf), ofAny ? at(row, ofAnybody) : then);
    }

    /** What its post was caused by, it may be about all the same: of two times that cannot both be, one is wrong. */
    private boolean isBeforeAll(Row<?> row, int causedBy) {
        Interval filed = filed(row);
        return ofAnybody.of(causedBy) == null
                && filed.latest() != null
                && ofAnybody.parties().stream().allMatch(party -> filed.certainlyBefore(began(party)));
    }

    private static Interval filed(Row<?> row) {
        return Boolean.TRUE.equals(row.occurred().assumed()) ? Interval.UNKNOWN : Interval.of(row);
    }

    private Interval began(Party party) {
        return began.getOrDefault(party.breach(), Interval.UNKNOWN);
    }

    /** Those that something had happened of when it was filed: it is about no other. Where there is none, all as before. */
    private Possible at(Row<?> row, Possible possible) {
        Interval filed = filed(row);
        return filed.latest() == null ? possible : possible.only(party -> !filed.certainlyBefore(began(party)));
    }

    /** Whether it is of no breach for certain, as each names others; one that names nobody may be this one's. */
    private boolean isOfStranger(String controller) {
        return isUnheardOf(controller) && unnamed.parties().isEmpty();
    }

    private boolean isUnheardOf(String controller) {
        return !controller.isEmpty() && !named.containsKey(TypedName.of(controller));
    }

    /** A first filing is of the oldest breach that has none; what follows is of the newest that has one. */
    private Party likeliest(List<Party> possible, Row<?> row, Stage stage, Set<Party> filedOf) {
        boolean initial = stage == Stage.INITIAL;
        boolean anySpokenOf = possible.stream().anyMatch(party -> isSpokenOf(party, row));
        return (initial ? possible : possible.reversed())
                .stream()
                        .filter(party -> filedOf.contains(party) != initial)
                        .filter(party -> !anySpokenOf || isSpokenOf(party, row))
                        .findFirst()
                        .orElse(possible.getFirst());
    }

    private boolean isSpokenOf(Party party, Row<?> by) {
        return spokenOfSince.getOrDefault(party, Integer.MAX_VALUE) < by.name();
    }
}
