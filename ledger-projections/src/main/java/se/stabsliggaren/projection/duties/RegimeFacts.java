package se.stabsliggaren.projection.duties;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.breach.BreachDetection;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Told;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Deeds;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.regime.Regime.Filing;
import se.stabsliggaren.projection.view.Interval;
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
    private final ByController<Acted> acted =
            new ByController<>(one -> one.row().name());
    private final List<Known> known;
    private final List<Told> told;
    private final Map<Integer, Told> toldOfBreach;
    private final @Nullable Acted ended;
    private final Set<Party> followed;
    private final List<Party> parties;
    private final boolean sole;

    private RegimeFacts(DutyPosts said, Regime regime) {
        this.said = said;
        this.regime = regime;
        List<Assessed> ours = said.assessed().stream()
                .filter(one -> names(regime, one.event().regime()))
                .toList();
        followed = followed(said, regime);
        List<DutyFiling> under = said.filed().stream().filter(this::isUnder).toList();
        List<DutyFiling> starting =
                said.filed().stream().filter(one -> starts(regime, one)).toList();
        ours.forEach(one -> assessed.add(one.controller(), one));
        under.forEach(one -> add(filed, one));
        starting.forEach(one -> add(startedByFiling, one));
        List<Acted> deeds = said.deeds().acted().stream()
                .filter(one -> regime.isStartedBy(one.event()))
                .toList();
        deeds.forEach(one -> acted.add(board(one), one));
        known = known();
        told = told(said, regime).filter(this::isToldToRecipients).toList();
        toldOfBreach = told(said, regime)
                .filter(one -> one.whom().isEmpty())
                .collect(Collectors.toMap(one -> one.row().number(), Function.identity()));
        ended = ended();
        parties = parties(ours, under, starting, deeds);
        sole = named(parties) <= 1 && !regime.perBreach();
    }

    /** Those whose filing under another regime has to be followed by one under this. */
    private static Set<Party> followed(DutyPosts said, Regime regime) {
        Filing follows = regime.follows();
        return follows == null
                ? Set.of()
                : said.filed().stream()
                        .filter(one -> one.event().stage() == follows.stage() && isUnder(follows, one))
                        .map(DutyFiling::party)
                        .collect(Collectors.toSet());
    }

    private static boolean isUnder(Filing follows, DutyFiling one) {
        return one.regime() != null && one.regime().id().equals(follows.regime());
    }

    /** A filing that names the regime this one follows is of this one too, if its stage fits and it follows. */
    private boolean isUnder(DutyFiling one) {
        Filing follows = regime.follows();
        return one.under(regime)
                || (follows != null
                        && isUnder(follows, one)
                        && followed.contains(one.party())
                        && regime.stages().contains(one.event().stage()));
    }

    /** Whether something is awaited of this party, since it filed what this regime follows. */
    boolean follows(Party party) {
        return followed.contains(party);
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

    /** To whom a report of it is owed; empty where that is not one of the boards, or nobody said which. */
    private String board(Acted one) {
        return regime.deeds().areReportedToBoards() ? one.organ() : "";
    }

    private List<Party> parties(
            List<Assessed> ours, List<DutyFiling> under, List<DutyFiling> starting, List<Acted> deeds) {
        Set<Party> all = new LinkedHashSet<>();
        if (regime.perBreach()) {
            all.addAll(said.breaches().parties());
        }
        Set<String> controllers = new TreeSet<>(TypedName.ORDER);
        all.forEach(party -> controllers.add(party.controller()));
        under.forEach(one -> add(all, controllers, one.party()));
        starting.forEach(one -> add(all, controllers, one.party()));
        followed.forEach(one -> add(all, controllers, one));
        ours.forEach(one -> add(all, controllers, Party.withoutBreach(one.controller())));
        deeds.forEach(one -> add(all, controllers, Party.withoutBreach(board(one))));
        boolean decidedForNobody = deeds.stream().anyMatch(one -> board(one).isEmpty());
        boolean filedByNobody = under.stream().anyMatch(one -> one.party().equals(Party.withoutBreach("")));
        return regime.deeds().areReportedToBoards() && decidedForNobody
                ? List.copyOf(all)
                : unnamedGivesWay(all, filedByNobody);
    }

    private static void add(Set<Party> parties, Set<String> controllers, Party party) {
        boolean there = !controllers.add(party.controller()) && party.breach() == 0;
        if (!there) {
            parties.add(party);
        }
    }

    /** Nobody's own line is only for a filing that none of several controllers made. */
    private static List<Party> unnamedGivesWay(Set<Party> parties, boolean filedByNobody) {
        List<Party> shown = new ArrayList<>(parties);
        if (parties.size() > 1 && !(filedByNobody && named(parties) > 1)) {
            shown.remove(Party.withoutBreach(""));
        }
        return List.copyOf(shown);
    }

    private static long named(Iterable<Party> parties) {
        Set<TypedName> names = new LinkedHashSet<>();
        parties.forEach(party -> names.add(TypedName.of(party.controller())));
        names.remove(TypedName.of(""));
        return names.size();
    }

    List<Assessed> assessed(Party party) {
        return assessed.withUnnamed(party.controller());
    }

    List<DutyFiling> filed(Party party) {
        return of(filed, party);
    }

    List<Row<?>> starts(Party party) {
        List<Row<?>> starts = new ArrayList<>();
        said.breaches()
                .of(party)
                .filter(post -> regime.isStartedBy(post.event()))
                .forEach(post -> starts.add(post.row()));
        assessed(party).stream().filter(one -> regime.isStartedBy(one.event())).forEach(one -> starts.add(one.row()));
        of(startedByFiling, party).forEach(one -> starts.add(one.row()));
        acted(party).forEach(one -> starts.add(one.row()));
        return List.copyOf(starts);
    }

    /** What is decided for one board starts nothing for another; a state of the body starts it for whomever it falls on. */
    private List<Acted> acted(Party party) {
        return regime.deeds().areReportedToBoards()
                ? acted.of(party.controller())
                : acted.withUnnamed(party.controller());
    }

    /** What else was done that bears on it. */
    LineDeeds deeds(Party party) {
        Deeds deeds = regime.deeds();
        return new LineDeeds(
                known,
                deeds.areReportedToBoards() ? acted(party) : List.of(),
                deeds.areReportedToBoards() ? said.deeds().reported() : Map.of(),
                party.breach() == 0 ? told : toldOfBreach(party),
                ended);
    }

    /** What was known before its law was in force counts for nothing under it. */
    private List<Known> known() {
        if (regime.deeds().knowledge().isEmpty()) {
            return List.of();
        }
        Stream<Known> ofBreaches = said.breaches()
                .all()
                .filter(post -> regime.deeds().tellKnowledge(post.event()))
                .flatMap(
                        post -> Stream.ofNullable(BreachDetection.told(post)).map(when -> new Known(post.row(), when)));
        Stream<Known> ofTheAttack = said.deeds().noticed().stream()
                .filter(one -> regime.deeds().tellKnowledge(one.event()))
                .map(one -> new Known(one.row(), Interval.of(one.row())));
        return Stream.concat(ofBreaches, ofTheAttack)
                .filter(one -> regime.canBeInForce(one.when()))
                .toList();
    }

    private static Stream<Told> told(DutyPosts said, Regime regime) {
        return said.deeds().told().stream().filter(one -> regime.deeds().fulfil(one.event()));
    }

    private boolean isToldToRecipients(Told one) {
        return one.whom().stream().anyMatch(whom -> regime.goesTo(whom, Interval.of(one.row())));
    }

    private List<Told> toldOfBreach(Party party) {
        return said.breaches()
                .of(party)
                .flatMap(post -> Stream.ofNullable(toldOfBreach.get(post.row().number())))
                .toList();
    }

    /** Nothing while it began again since. */
    private @Nullable Acted ended() {
        return said.deeds().acted().stream()
                .filter(one -> regime.deeds().end(one.event()) || regime.isStartedBy(one.event()))
                .reduce((earlier, later) -> later)
                .filter(last -> regime.deeds().end(last.event()))
                .orElse(null);
    }

    /** What is said of the breach, if awareness of one starts the clock. */
    List<BreachPost> breach(Party party) {
        return regime.startsWithAwareness() ? said.breaches().of(party).toList() : List.of();
    }

    private List<DutyFiling> of(Map<Integer, ByController<DutyFiling>> filings, Party party) {
        ByController<DutyFiling> ofBreach = filings.get(party.breach());
        if (ofBreach == null) {
            return List.of();
        }
        return sole ? ofBreach.withUnnamed(party.controller()) : ofBreach.of(party.controller());
    }
}
