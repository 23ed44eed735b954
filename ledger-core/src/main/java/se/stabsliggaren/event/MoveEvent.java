package se.stabsliggaren.event;

import org.jspecify.annotations.Nullable;

/**
 * The log moves (flytt): another installation goes on with it under the same numbers (spec/handover.md).
 * Written by {@code ledger handover} alone.
 */
public sealed interface MoveEvent extends Event {

    /**
     * The log moves; the last post at the old place, unless the move is called off (flytten påbörjad).
     *
     * @param key the receiver's verifier key for this log
     * @param register the verifier key of the receiver's register
     * @param receiver who goes on with the log
     * @param decider who decided it
     * @param designation the label that the incident has had (beteckning)
     */
    @EventName("move.begun")
    record MoveBegun(String key, String register, Text receiver, Person decider, String designation)
            implements MoveEvent {}

    /**
     * The log goes on here; the first post at the new place (övertagen).
     *
     * @param key the verifier key that signed the head of the posts before this one
     * @param register the verifier key of the register at the old place
     * @param signature the base64 of that signature, key id first
     */
    @EventName("move.taken-over")
    record MoveTakenOver(String key, String register, String signature) implements MoveEvent {}

    /**
     * The log goes on where it was (flytten avbruten), on the receiver's refusal or on the statement of two persons.
     *
     * @param refusal the base64 of the receiver's signature of its refusal, key id first
     * @param statement why the receiver cannot have taken over, though it has not refused
     */
    @EventName("move.called-off")
    record MoveCalledOff(
            @Nullable String refusal,
            @Nullable Text statement,
            @Nullable Person first,
            @Nullable Person second) implements MoveEvent {}
}
