package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/** Boards, budget, notices and minutes that must go on without systems. */
public sealed interface GovernanceEvent extends Event {

    /**
     * An obligation lies ahead.
     *
     * @param organ e.g. {@code kommunstyrelsen}
     */
    @EventName("governance.obligation-ahead")
    record ObligationAhead(
            Text text,
            @NameOf(NameKind.BODY) @Nullable String organ,
            @Nullable When due) implements GovernanceEvent {}

    /** Something is prepared for it. */
    @EventName("governance.prepared")
    record GovernancePrepared(@Nullable Ref obligation, Text text) implements GovernanceEvent {}
}
