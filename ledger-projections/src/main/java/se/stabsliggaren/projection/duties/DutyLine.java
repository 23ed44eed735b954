package se.stabsliggaren.projection.duties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.DutyEvent.DutyAssessed;
import se.stabsliggaren.projection.breach.BreachPost;
import se.stabsliggaren.projection.breach.Party;
import se.stabsliggaren.projection.duties.DutyPosts.Assessed;
import se.stabsliggaren.projection.regime.Regime;
import se.stabsliggaren.projection.view.Interval;
import se.stabsliggaren.projection.view.KnownThen;
import se.stabsliggaren.projection.view.Row;

/**
 * One duty before it is drawn.
 *
 * @param word the regime as written, or its id
 * @param regime null when the packs do not know it, or the recipient is none of its
 * @param recipient as written; empty when the packs say it
 * @param starts the posts that start its clock
 * @param breach what is said of its breach, if its clock starts when somebody is aware of one
 * @param whose what leaves open whether posts of its breach are of its controller
 * @param withdrawn the posts that said that its clock started and were withdrawn, each in its first wording
 * @param filed what was filed and is counted here
 * @param maybe what was filed and can be about this too, though its post does not say so
 * @param withdrawnFilings what was told as filed and was withdrawn since
 * @param misdirectedStarts those of what starts its clock that were filed with who was no recipient then
 * @param deeds what else was done that bears on it
 */
record DutyLine(
        String word,
        @Nullable Regime regime,
        Party party,
        String recipient,
        List<Assessed> assessed,
        List<Row<?>> starts,
        List<BreachPost> breach,
        Whose whose,
        List<Row<?>> withdrawn,
        List<DutyFiling> filed,
        List<DutyFiling> maybe,
        WithdrawnFilings withdrawnFilings,
        List<DutyFiling> misdirectedStarts,
        LineDeeds deeds) {

    /** The same with what can have happened by then: what is told of ahead settles and decides nothing yet. */
    DutyLine by(Instant now) {
        return new DutyLine(
                word,
                regime,
                party,
                recipient,
                assessed.stream()
                        .filter(one -> one.when().canHaveHappenedBy(now))
                        .toList(),
                starts,
                breach.stream()
                        .filter(post -> KnownThen.happened(post.row()).canHaveHappenedBy(now))
                        .toList(),
                whose.by(now),
                withdrawn,
                filed.stream().filter(one -> one.when().canHaveHappenedBy(now)).toList(),
                maybe.stream().filter(one -> one.when().canHaveHappenedBy(now)).toList(),
                withdrawnFilings.by(now),
                misdirectedStarts,
                deeds);
    }

    /** What tells when its clock started. */
    Starting starting() {
        return new Starting(starts, regime != null && regime.startsWithAwareness());
    }

    /** When its clock started, as far as all posts hold that tell of it: if its law can have been in force, while it was. */
    Interval start() {
        Interval told = starting().when();
        return regime == null ? told : regime.whileInForce(told);
    }

    /** The post that says when it started: of several the one that says so the earliest. */
    Optional<Row<?>> startedBy() {
        return starting().first();
    }

    /** What started its clock if that is of its controller, which no post says; none where another post says so. */
    List<Row<?>> perhapsStarted() {
        Set<Integer> unnamed =
                whose.perhaps().stream().map(post -> post.row().number()).collect(Collectors.toSet());
        return starts.stream().allMatch(row -> unnamed.contains(row.number())) ? starts : List.of();
    }

    /** Whether any post that speaks of it does so while its law was in force; of an awaited one, no post does yet. */
    boolean isSpokenOfInForce() {
        List<Row<?>> rows = Stream.<Stream<Row<?>>>of(
                        starts.stream(),
                        assessed.stream().map(Assessed::row),
                        filed.stream().map(DutyFiling::row))
                .flatMap(of -> of)
                .toList();
        Regime law = regime;
        return law == null
                || rows.isEmpty()
                || rows.stream().anyMatch(row -> law.canBeInForce(KnownThen.happened(row)));
    }

    /** What tells that the incident was known before its clock started, or at that very time, if anything does. */
    List<Known> knownBefore() {
        Interval start = start();
        Instant started = begins(start);
        return deeds.known().stream()
                .filter(known -> started == null || known.when().canHaveHappenedBy(started))
                .toList();
    }

    /** What may show that the body knew of it before this, by times that posts tell. */
    List<EarlySign> signsBefore(Interval start) {
        return deeds.signs().stream()
                .filter(sign -> canBeBefore(start, sign.when()))
                .filter(sign -> regime == null || regime.canBeInForce(sign.when()))
                .toList();
    }

    private static boolean canBeBefore(Interval start, Interval when) {
        Instant started = begins(start);
        return started == null || when.canHaveHappenedBy(started.minusMillis(1));
    }

    /** The earliest that posts say of it, or else the latest; null where they say neither. */
    private static @Nullable Instant begins(Interval start) {
        return start.earliest() == null ? start.latest() : start.earliest();
    }

    /** When the incident was known, by which it was at the latest when its clock started. */
    Interval known() {
        return Interval.firstOf(Stream.concat(knownBefore().stream().map(Known::when), Stream.of(start()))
                .toList());
    }

    /** What can be of this, names nobody, and stands on the lines of all whose it can be. */
    Stream<DutyFiling> filedByNobody() {
        Regime law = regime;
        return law == null || !law.startsWithAwareness()
                ? Stream.of()
                : maybe.stream().filter(one -> one.attribution().ofNobody() && one.countsTo(law.id()));
    }

    /** What the assessment that counts says. */
    Optional<DutyAssessed> assessment() {
        return counted().map(Assessed::event);
    }

    /** The assessment that counts: the latest of this very regime or of its whole law, or else of another step of that. */
    Optional<Assessed> counted() {
        return verdicts().latest();
    }

    /** What the assessments come to that say whether it applies, or else those that another step does. */
    Verdicts verdicts() {
        Regime law = regime;
        List<Assessed> own = law == null
                ? List.of()
                : assessed.stream()
                        .filter(said -> RegimeFacts.judges(law, said.event().regime()))
                        .toList();
        return new Verdicts(own.isEmpty() ? assessed : own);
    }

    /** The first post that made it a duty; a regime shown before anything starts it comes with its breach. */
    int first() {
        int first = party.breach() == 0 ? Integer.MAX_VALUE : party.breach();
        for (Assessed said : assessed) {
            first = Math.min(first, said.row().name());
        }
        for (Row<?> row : starts) {
            first = Math.min(first, row.name());
        }
        for (DutyFiling said : filed) {
            first = Math.min(first, said.row().name());
        }
        return first;
    }
}
