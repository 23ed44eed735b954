package se.stabsliggaren.projection.duties;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.Attribution;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.regime.Regime;

/** What was filed that can be what is owed under one regime, though its post does not say so and it is not counted there. */
final class PossibleFilings {

    /** Of what names no breach. */
    private static final int NO_BREACH = 0;

    private final ByController<DutyFiling> all = byController();
    private final Map<Integer, ByController<DutyFiling>> byBreach = new HashMap<>();

    PossibleFilings(List<DutyFiling> filed, Regime regime) {
        this(filed, regime, none -> false);
    }

    /** @param also what else is under it */
    PossibleFilings(List<DutyFiling> filed, Regime regime, Predicate<DutyFiling> also) {
        filed.stream()
                .filter(one -> regime.stages().contains(one.event().stage()) || one.isOfAnotherStage())
                .filter(one -> isPerhapsUnder(one, regime) || also.test(one))
                .forEach(this::add);
    }

    /** Under no name what is in none, or in one that may be misspelt. */
    private void add(DutyFiling one) {
        Attribution attribution = one.attribution();
        String controller = attribution.ofStranger() ? "" : attribution.party().controller();
        all.add(controller, one);
        Set<Integer> breaches = new HashSet<>(attribution.others());
        if (!attribution.byItself()) {
            breaches.add(attribution.party().breach());
        }
        breaches.forEach(breach ->
                byBreach.computeIfAbsent(breach, none -> byController()).add(controller, one));
    }

    /** @param counted what is counted there */
    List<DutyFiling> of(Party party, List<DutyFiling> counted) {
        Set<Integer> known = counted.stream().map(one -> one.row().number()).collect(Collectors.toSet());
        return possible(party)
                .filter(one -> !known.contains(one.row().number()))
                .filter(one -> one.attribution().mayBeOf(party))
                .sorted(Comparator.comparingInt(one -> one.row().name()))
                .toList();
    }

    /** Those that are not of another breach or controller for certain, with perhaps a few that are. */
    private Stream<DutyFiling> possible(Party party) {
        return party.breach() == NO_BREACH
                ? all.possiblyOf(party.controller()).stream()
                : Stream.of(party.breach(), NO_BREACH)
                        .flatMap(breach -> Stream.ofNullable(byBreach.get(breach)))
                        .flatMap(filings -> filings.possiblyOf(party.controller()).stream());
    }

    private static boolean isPerhapsUnder(DutyFiling filing, Regime regime) {
        return filing.under(regime)
                || filing.possible().stream().anyMatch(possible -> possible.id().equals(regime.id()))
                || filing.regime() == null && names(filing, regime);
    }

    /** By its id or by its law alone, sent to somebody of whom the packs do not know that they receive it. */
    private static boolean names(DutyFiling filing, Regime regime) {
        String word = filing.event().regime();
        return word != null && (TypedName.same(word, regime.id()) || TypedName.same(word, regime.family()));
    }

    private static ByController<DutyFiling> byController() {
        return new ByController<>(filing -> filing.row().name());
    }
}
