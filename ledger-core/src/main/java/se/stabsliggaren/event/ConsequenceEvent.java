package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** What the attack does to operations and people (verksamhetspåverkan); first on the board. */
public sealed interface ConsequenceEvent extends Event {

    /**
     * An operation is hit.
     *
     * @param operation e.g. {@code hemtjänst}
     * @param affected who is affected
     * @param workaround how the work is done meanwhile
     * @param holds since when, until when
     */
    @EventName("consequence.noted")
    record ConsequenceNoted(
            @NameOf(NameKind.SYSTEM) String operation,
            @Nullable Text text,
            @Nullable Text affected,
            @Nullable ProtectedValue value,
            @Nullable Text workaround,
            @Nullable Validity holds)
            implements ConsequenceEvent {}

    /** The consequence is another now. */
    @EventName("consequence.changed")
    record ConsequenceChanged(
            Ref consequence,
            @Nullable Text text,
            @Nullable Text affected,
            @Nullable Text workaround) implements ConsequenceEvent {}

    /** The consequence is over. */
    @EventName("consequence.ended")
    record ConsequenceEnded(Ref consequence, @Nullable Text text) implements ConsequenceEvent {}

    /** Protected values (skyddsvärden). */
    enum ProtectedValue {
        LIFE_AND_HEALTH,
        FUNCTION_OF_SOCIETY,
        DEMOCRACY_AND_RULE_OF_LAW,
        ENVIRONMENT_AND_ECONOMY,
        NATIONAL_SOVEREIGNTY
    }
}
