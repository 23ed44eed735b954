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
            @Nullable String supplier,
            @Nullable String category,
            @Nullable Ref decision)
            implements CostEvent {}

    enum CostState {
        ORDERED,
        INVOICED
    }
}
