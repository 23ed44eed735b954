package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.Misspellings;
import se.stabsliggaren.projection.breach.NotInformed;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Row;

/**
 * What is said of one regime, and of whom. What names no controller is of the only one there is; if there are several,
 * an assessment or a start is of them all, but a filing stands by itself.
 */
final class RegimeFacts {

    private final DutyPosts said;
    private final Regime regime;
    private final ByController<Assessed> assessed =
            new ByController<>(one -> one.row().name());
    private final Map<Integer, ByController<DutyFiling>> filed = new HashMap<>();
    private final Map<Integer, ByController<DutyFiling>> startedByFiling = new HashMap<>();
    private final RegimeDeeds deeds;
    private final Followed followed;
    private final List<Party> parties;
    private final boolean sole;
    private final PossibleFilings withdrawn;

    private RegimeFacts(DutyPosts said, Regime regime) {
        this.said = said;
        this.regime = regime;
        this.deeds = new RegimeDeeds(said, regime);
        this.followed = new Followed(said, regime);
        List<Assessed> ours = said.assessed().stream()
                .filter(one -> judges(regime, one.event().regime()) || regime.isStartedBy(one.event()))
                .toList();
        List<DutyFiling> under = said.filed().stream()
                .filter(followed::isUnder)
                .filter(one -> !isToldOfEach(one))
                .toList();
        List<DutyFiling> starting =
                said.filed().stream().filter(one -> starts(regime, one)).toList();
        ours.forEach(one -> assessed.add(one.controller(), one));
        under.forEach(one -> add(filed, one));
        starting.forEach(one -> add(startedByFiling, one));
        this.parties = parties(ours, under, starting);
        this.withdrawn = new PossibleFilings(said.withdrawn(), regime, followed::isUnder);
        this.sole = RegimeParties.named(parties) <= 1 && !regime.perBreach();
    }

    /** What names nobody is told on the lines of all whose it can be, where every breach has one. */
    private boolean isToldOfEach(DutyFiling one) {
        return regime.startsWithAwareness() && one.attribution().ofNobody();
    }

    /** Whether something is awaited of this party, since it filed what this regime follows. */
    boolean follows(Party party) {
        return followed.parties().contains(party);
    }

    static RegimeFacts of(DutyPosts said, Regime regime) {
        return new RegimeFacts(said, regime);
    }

    private static void add(Map<Integer, ByController<DutyFiling>> filings, DutyFiling one) {
        filings.computeIfAbsent(
                        one.party().breach(),
                        none -> new ByController<>(filing -> filing.row().name()))
                .add(one.party().controller(), one);
    }

    /**
     * Whether an assessment under this word is one of this regime: by its id, or by what starts its clock; the word of a
     * law whose clock awareness starts means that one.
     */
    static boolean names(Regime regime, String word) {
        return TypedName.same(regime.id(), word)
                || (regime.startsWithAwareness() && TypedName.same(regime.family(), word))
                || regime.starts().stream()
                        .filter(start -> start.event().equals("duty.assessed"))
                        .anyMatch(start -> start.regimes().stream().anyMatch(known -> TypedName.same(word, known)));
    }

    /**
     * Whether an assessment under this word says whether this very regime applies: by its id, or as one of its whole law.
     * One of another step of that law says that of the other step alone, though it can tell of what starts both.
     */
    static boolean judges(Regime regime, String word) {
        return TypedName.same(regime.id(), word) || TypedName.same(regime.family(), word) && names(regime, word);
    }

    private static boolean starts(Regime regime, DutyFiling filed) {
        Regime under = filed.regime();
        return under != null
                && regime.starts().stream()
                        .anyMatch(start ->
                                start.byFiling(under.id(), filed.event().stage()));
    }

    List<Party> parties() {
        return parties;
    }

    private List<Party> parties(List<Assessed> ours, List<DutyFiling> under, List<DutyFiling> starting) {
        RegimeParties all = new RegimeParties();
        if (regime.perBreach()) {
            all.addAll(said.breaches().parties());
        }
        under.forEach(one -> all.add(one.party()));
        starting.forEach(one -> all.add(one.party()));
        followed.parties().forEach(all::add);
        ours.forEach(one -> all.add(Party.withoutBreach(one.controller())));
        deeds.starting().forEach(one -> all.add(Party.withoutBreach(deeds.board(one))));
        boolean decidedForNobody =
                deeds.starting().stream().anyMatch(one -> deeds.board(one).isEmpty());
        boolean filedByNobody = under.stream().anyMatch(one -> one.party().equals(Party.withoutBreach("")));
        List<Party> apart = under.stream()
                .filter(one -> one.attribution().beforeAll())
                .map(DutyFiling::party)
                .toList();
        all.addAll(apart);
        return spelled(
                regime.deeds().areReportedToBoards() && decidedForNobody || apart.contains(Party.withoutBreach(""))
                        ? all.shown()
                        : all.unnamedGivesWay(filedByNobody));
    }

    /**
     * What practice alone awaits has no line of its own for a name that may be another misspelt, until something is said of
     * it there: whose the filing is that it would follow is told as uncertain already.
     */
    private List<Party> spelled(List<Party> all) {
        if (!regime.practice()) {
            return all;
        }
        Misspellings misspellings = new Misspellings(said.breaches());
        return all.stream()
                .filter(party -> !filed(party).isEmpty()
                        || !assessed(party).isEmpty()
                        || misspellings.of(party).isEmpty())
                .toList();
    }

    List<Assessed> assessed(Party party) {
        return assessed.withUnnamed(party.controller());
    }

    List<DutyFiling> filed(Party party) {
        return of(filed, party);
    }

    List<Row<?>> starts(Party party) {
        List<Row<?>> starts = new ArrayList<>();
        Stream.concat(said.breaches().of(party), said.breaches().perhapsOf(party))
                .filter(post -> regime.isStartedBy(post.event()))
                .forEach(post -> starts.add(post.row()));
        assessed(party).stream().filter(one -> regime.isStartedBy(one.event())).forEach(one -> starts.add(one.row()));
        of(startedByFiling, party).forEach(one -> starts.add(one.row()));
        deeds.acted(party).forEach(one -> starts.add(one.row()));
        return List.copyOf(starts);
    }

    /** What said that its clock started, and of which nothing counts since it was withdrawn; the first wording of each. */
    List<Row<?>> withdrawnStarts(Party party) {
        return said.breaches()
                .fallenOf(party)
                .filter(post -> regime.isStartedBy(post.event()))
                .<Row<?>>map(BreachPost::row)
                .filter(row -> row.number() == row.name() && row.withdrawnIn() != null)
                .toList();
    }

    /** What was told as filed under it and was withdrawn since; perhaps its what leaves open whose or what it was. */
    WithdrawnFilings withdrawnFilings(Party party) {
        Map<Boolean, List<DutyFiling>> bySurety = withdrawn.of(party, List.of()).stream()
                .collect(Collectors.partitioningBy(one -> isSurelyOf(one, party)));
        return new WithdrawnFilings(bySurety.getOrDefault(true, List.of()), bySurety.getOrDefault(false, List.of()));
    }

    private boolean isSurelyOf(DutyFiling one, Party party) {
        boolean theirs = one.party().equals(party) || sole && one.party().equals(Party.withoutBreach(""));
        return theirs
                && followed.isUnder(one)
                && !one.isMisdirected()
                && !one.attribution().isGuessed();
    }

    /** Those of what starts it that were filed with who was no recipient then, so that they are perhaps no start. */
    List<DutyFiling> misdirectedStarts(Party party) {
        return of(startedByFiling, party).stream()
                .filter(DutyFiling::isMisdirected)
                .toList();
    }

    /** What else was done that bears on it. */
    LineDeeds deeds(Party party) {
        return deeds.of(party);
    }

    /** What is said of the breach, if awareness of one starts the clock. */
    List<BreachPost> breach(Party party) {
        return regime.startsWithAwareness() ? said.breaches().of(party).toList() : List.of();
    }

    /** What leaves open whether posts of its breach are its. */
    Whose whose(Party party) {
        return new Whose(
                said.breaches().perhapsOf(party).filter(this::bearsOn).toList(),
                said.breaches().droppedIn(party).orElse(null));
    }

    private boolean bearsOn(BreachPost post) {
        return regime.startsWithAwareness()
                || regime.isStartedBy(post.event())
                || regime.deeds().fulfil(post.event())
                || (regime.deeds().informSubjects() && NotInformed.ground(post.event()) != null);
    }

    private List<DutyFiling> of(Map<Integer, ByController<DutyFiling>> filings, Party party) {
        ByController<DutyFiling> ofBreach = filings.get(party.breach());
        if (ofBreach == null) {
            return List.of();
        }
        return sole ? ofBreach.withUnnamed(party.controller()) : ofBreach.of(party.controller());
    }
}
