package se.stabsliggaren.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions (beslut): who decided what, by what right, on what grounds, for how long. */
public sealed interface DecisionEvent extends Event {

    /**
     * A decision is taken.
     *
     * @param question what had to be decided
     * @param basis the posts that were known and relied on
     * @param executor who carries it out
     * @param informed who is to be told
     * @param review when it is to be reviewed
     */
    @EventName("decision.taken")
    record DecisionTaken(
            @Nullable Text question,
            Text text,
            @Nullable Text grounds,
            List<Text> alternatives,
            @Nullable Person decider,
            @Nullable Mandate mandate,
            @Nullable Validity valid,
            @Nullable String executor,
            List<String> informed,
            @Nullable When review,
            List<Ref> basis)
            implements DecisionEvent {}

    /** The decision is read back and confirmed (uppläst och bekräftat). */
    @EventName("decision.confirmed")
    record DecisionConfirmed(Ref decision, @Nullable Person confirmedBy) implements DecisionEvent {}

    /** The decision holds longer; the same decision, not a new one. */
    @EventName("decision.extended")
    record DecisionExtended(
            Ref decision,
            @Nullable Validity valid,
            @Nullable Person decider,
            @Nullable Mandate mandate,
            @Nullable Text grounds)
            implements DecisionEvent {}

    /** Another decision takes its place. */
    @EventName("decision.replaced")
    record DecisionReplaced(
            Ref decision, Ref replacement, @Nullable Text grounds) implements DecisionEvent {}

    /** The decision no longer holds (upphävt); what it was stays readable. */
    @EventName("decision.revoked")
    record DecisionRevoked(
            Ref decision,
            @Nullable Person decider,
            @Nullable Mandate mandate,
            @Nullable Text grounds) implements DecisionEvent {}

    /** The decision is carried out (verkställt). */
    @EventName("decision.carried-out")
    record DecisionCarriedOut(
            Ref decision,
            @Nullable String executor,
            @Nullable Text text) implements DecisionEvent {}

    /** A decision not to act (beslut att avstå), as easy to record as a decision to act. */
    @EventName("decision.refrained")
    record DecisionRefrained(
            @Nullable Text question,
            Text text,
            @Nullable Text grounds,
            @Nullable Person decider,
            @Nullable Mandate mandate,
            @Nullable When review,
            List<Ref> basis)
            implements DecisionEvent {}

    /** The decision is reported to the board (anmält till nämnden, KL 6:40). */
    @EventName("decision.reported")
    record DecisionReported(
            Ref decision,
            @NameOf(NameKind.BODY) String board,
            @Nullable When meeting) implements DecisionEvent {}
}
