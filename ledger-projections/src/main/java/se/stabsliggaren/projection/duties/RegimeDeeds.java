package se.stabsliggaren.projection.duties;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.projection.breach.BreachDetection;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.BreachRisk;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DeedPosts.Acted;
import se.stabsliggaren.projection.duties.DeedPosts.Told;
import se.stabsliggaren.projection.regime.Deeds;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/** What was done that bears on one regime, and on whom, though nobody told it as an assessment or a filing. */
final class RegimeDeeds {

    private final DutyPosts said;
    private final Regime regime;
    private final List<Acted> starting;
    private final ByController<Acted> acted =
            new ByController<>(one -> one.row().name());
    private final List<Known> known;
    private final List<Told> told;
    private final Map<Integer, Told> toldOfBreach;
    private final @Nullable Acted ended;

    RegimeDeeds(DutyPosts said, Regime regime) {
        this.said = said;
        this.regime = regime;
        this.starting = said.deeds().acted().stream()
                .filter(one -> regime.isStartedBy(one.event()))
                .toList();
        starting.forEach(one -> acted.add(board(one), one));
        this.known = known();
        this.told = told(said, regime).filter(this::isToldToRecipients).toList();
        this.toldOfBreach = told(said, regime)
                .filter(one -> one.whom().isEmpty())
                .collect(Collectors.toMap(one -> one.row().number(), Function.identity()));
        this.ended = ended();
    }

    /** What begins it. */
    List<Acted> starting() {
        return starting;
    }

    /** To whom a report of it is owed; empty where that is not one of the boards, or nobody said which. */
    String board(Acted one) {
        return regime.deeds().areReportedToBoards() ? one.organ() : "";
    }

    /** What is decided for one board starts nothing for another; a state of the body starts it for whomever it falls on. */
    List<Acted> acted(Party party) {
        return regime.deeds().areReportedToBoards()
                ? acted.of(party.controller())
                : acted.withUnnamed(party.controller());
    }

    /** What else was done that bears on it. */
    LineDeeds of(Party party) {
        Deeds deeds = regime.deeds();
        List<Told> told = party.breach() == 0 ? this.told : toldOfBreach(party);
        return new LineDeeds(
                known.stream()
                        .filter(one -> regime.canBeInForce(one.when()))
                        .map(one -> one.at(regime.whileInForce(one.when())))
                        .toList(),
                deeds.knowledge().isEmpty() ? List.of() : said.deeds().signs(),
                known.stream().filter(one -> !regime.canBeInForce(one.when())).toList(),
                known.stream()
                        .filter(one -> regime.canBeInForce(one.when()) && !regime.isInForceThroughout(one.when()))
                        .toList(),
                deeds.areReportedToBoards() ? acted(party) : List.of(),
                deeds.areReportedToBoards() ? said.deeds().reported() : Map.of(),
                told,
                told.isEmpty() ? mayBeTold(party) : List.of(),
                ended,
                rejudged(party),
                InformingDecision.of(said.breaches().of(party), regime, said.now())
                        .orElse(null));
    }

    /** Before its law was in force, too: from that nobody knows how it counts. */
    private List<Known> known() {
        if (regime.deeds().knowledge().isEmpty()) {
            return List.of();
        }
        Stream<Known> ofBreaches = said.breaches()
                .all()
                .filter(post -> regime.deeds().tellKnowledge(post.event()) && !post.isAwareness())
                .flatMap(
                        post -> Stream.ofNullable(BreachDetection.told(post)).map(when -> new Known(post.row(), when)));
        Stream<Known> ofTheAttack = said.deeds().noticed().stream()
                .filter(one -> regime.deeds().tellKnowledge(one.event()))
                .map(one -> new Known(one.row(), KnownThen.happened(one.row())));
        return Stream.of(ofBreaches, aware(), ofTheAttack).flatMap(some -> some).toList();
    }

    /** Each controller of a breach became aware of it once, so that of posts that go apart none counts by itself. */
    private Stream<Known> aware() {
        return said.breaches().parties().stream()
                .flatMap(party -> {
                    List<Row<?>> rows = said.breaches()
                            .of(party)
                            .filter(post -> post.isAwareness() && regime.deeds().tellKnowledge(post.event()))
                            .<Row<?>>map(BreachPost::row)
                            .toList();
                    Starting told = new Starting(rows, true);
                    return told.goingApart().isEmpty()
                            ? rows.stream().map(row -> new Known(row, KnownThen.happened(row)))
                            : told.first().stream()
                                    .map(first -> new Known(
                                            first, told.when(), told.last().orElseThrow()));
                })
                .distinct();
    }

    private static Stream<Told> told(DutyPosts said, Regime regime) {
        return said.deeds().told().stream().filter(one -> regime.deeds().fulfil(one.event()));
    }

    private boolean isToldToRecipients(Told one) {
        return one.whom().stream().anyMatch(whom -> regime.goesTo(whom, KnownThen.happened(one.row())));
    }

    private List<Row<?>> mayBeTold(Party party) {
        return regime.deeds().informSubjects()
                ? said.deeds().outward().mayInformOf(said.breaches().of(party).toList())
                : List.of();
    }

    private List<Told> toldOfBreach(Party party) {
        return said.breaches()
                .of(party)
                .flatMap(post -> Stream.ofNullable(toldOfBreach.get(post.row().number())))
                .toList();
    }

    /** As what ended: nothing while the risk can have been judged high again since. */
    private @Nullable BreachPost rejudged(Party party) {
        List<BreachPost> judgements = said.breaches()
                .of(party)
                .filter(post -> BreachRisk.judged(post.event()) != null)
                .filter(post -> KnownThen.happened(post.row()).canHaveHappenedBy(said.now()))
                .toList();
        List<BreachPost> beginning = judgements.stream()
                .filter(post -> regime.isStartedBy(post.event()))
                .toList();
        return beginning.isEmpty()
                ? null
                : Latest.of(judgements, post -> KnownThen.happened(post.row()))
                        .filter(last -> !regime.isStartedBy(last.event()))
                        .filter(last -> beginning.stream().allMatch(one -> isMadeBefore(one, last)))
                        .orElse(null);
    }

    /** Whether one was recorded before the other, or is known to have been made before it. */
    static boolean isMadeBefore(BreachPost one, BreachPost other) {
        return one.row().number() < other.row().number()
                || KnownThen.happened(one.row()).certainlyBefore(KnownThen.happened(other.row()));
    }

    /** Nothing while it can have begun again since, or is only to end. */
    private @Nullable Acted ended() {
        List<Acted> turns = said.deeds().acted().stream()
                .filter(one -> regime.deeds().end(one.event()) || regime.isStartedBy(one.event()))
                .filter(one -> one.when().canHaveHappenedBy(said.now()))
                .toList();
        return Latest.of(turns, Acted::when)
                .filter(last -> regime.deeds().end(last.event()))
                .filter(last -> turns.stream()
                        .filter(one -> regime.isStartedBy(one.event()))
                        .allMatch(one -> one.row().number() < last.row().number()
                                || one.when().certainlyBefore(last.when())))
                .orElse(null);
    }
}
