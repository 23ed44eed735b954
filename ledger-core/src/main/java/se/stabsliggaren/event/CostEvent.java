package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Costs, for the insurer and the account afterwards. */
public sealed interface CostEvent extends Event {

    /**
     * A cost is noted.
     *
     * @param kronor in whole kronor, without VAT
     * @param category e.g. {@code extern hjälp}
     */
    @EventName("cost.noted")
    record CostNoted(
            Text text,
            CostState state,
            @Nullable Long kronor,
            @NameOf(NameKind.BODY) @Nullable String supplier,
            @Nullable String category,
            @Nullable Ref decision)
            implements CostEvent {}

    /**
     * What something costs is estimated, or told as a sum (uppskattad kostnad, kostnad hittills). It is added to no other
     * cost, since it can hold them.
     *
     * @param atLeast in whole kronor, without VAT
     * @param atMost the same; both are the same when one number is told
     * @param approximate whether the numbers are given as approximate
     * @param total whether it is what all of the incident costs
     * @param until the moment to which it is counted
     * @param category e.g. {@code extern hjälp}
     */
    @EventName("cost.estimated")
    record CostEstimated(
            Text text,
            @Nullable Long atLeast,
            @Nullable Long atMost,
            @Nullable Boolean approximate,
            @Nullable Boolean total,
            @Nullable When until,
            @Nullable String category)
            implements CostEvent {}

    enum CostState {
        ORDERED,
        INVOICED
    }
}
