package se.stabsliggaren.projection.duties;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.format.TypedName;
import se.stabsliggaren.projection.duties.Duty.Delay;
import se.stabsliggaren.projection.duties.DutyClock.State;
import se.stabsliggaren.projection.regime.Word;
import se.stabsliggaren.projection.view.Flat;

/**
 * How one duty of one controller went: what a board answers for, whoever tells of it. Others' outcomes say nothing of it.
 *
 * @param regime the regime's id, the word that was written, or empty
 * @param name what the rule packs call the duty, or the word that was written; empty when nobody said
 * @param controller null when nobody said
 * @param breach the number of the breach; null when the duty is not about one
 * @param limit when it runs out, in Swedish; null when nobody can tell, and where there is none: what practice lets one
 *     wait for is told by the sentence, as practice
 * @param settlement the filing that settles it
 * @param state how its clock stands
 * @param said the same in a sentence
 * @param delays why it comes late, as far as posts say
 * @param refraining whether it was decided not to notify
 * @param stated the posts that it rests on and that count only because their sheets say so; they were recorded later
 */
public record DutyOutcome(
        String regime,
        String name,
        @Nullable String controller,
        @Nullable Integer breach,
        @Nullable String limit,
        @Flat Settlement settlement,
        State state,
        String said,
        List<Delay> delays,
        @Flat Refraining refraining,
        List<Integer> stated) {

    /**
     * The filing that settles a duty.
     *
     * @param filedIn the post that tells of it; null when none does
     * @param filed when that was, in Swedish
     */
    public record Settlement(
            @Nullable Integer filedIn, @Nullable String filed) {}

    public @Nullable Integer filedIn() {
        return settlement.filedIn();
    }

    public @Nullable String filed() {
        return settlement.filed();
    }

    /**
     * A decision not to notify.
     *
     * @param decidedNotTo the post in which it was decided not to notify; null when none says so
     * @param decidedAnewIn the post since which that decision counts no longer; null while it counts
     */
    public record Refraining(
            @Nullable Integer decidedNotTo, @Nullable Integer decidedAnewIn) {}

    public @Nullable Integer decidedNotTo() {
        return refraining.decidedNotTo();
    }

    public @Nullable Integer decidedAnewIn() {
        return refraining.decidedAnewIn();
    }

    /** Of those that have a limit in law, or were settled before anybody said when it began, each party's together. */
    static List<DutyOutcome> byController(List<Duty> duties) {
        Map<TypedName, List<DutyOutcome>> byController = duties.stream()
                .filter(duty -> duty.rule() != null && duty.clock().state() != State.NO_LIMIT)
                .map(DutyOutcome::of)
                .filter(outcome -> outcome.limit != null || outcome.filedIn() != null || outcome.decidedNotTo() != null)
                .collect(Collectors.groupingBy(
                        outcome -> TypedName.of(Word.of(outcome.controller)), LinkedHashMap::new, Collectors.toList()));
        return byController.values().stream().flatMap(List::stream).toList();
    }

    public static DutyOutcome of(Duty duty) {
        DutyClock clock = duty.clock();
        Rule rule = duty.rule();
        return new DutyOutcome(
                duty.regime(),
                rule == null ? duty.regime() : rule.name(),
                duty.controller(),
                duty.breach(),
                clock.state() == State.NO_LIMIT ? null : clock.ends().limitSaid(),
                new Settlement(
                        clock.settledBy(),
                        duty.filings().stream()
                                .filter(filing -> Objects.equals(filing.post(), clock.settledBy()))
                                .map(filing -> filing.happened().when())
                                .findFirst()
                                .orElse(null)),
                clock.state(),
                clock.said(),
                duty.delays(),
                new Refraining(duty.course().decidedNotTo(), duty.course().decidedAnewIn()),
                duty.stated());
    }
}
