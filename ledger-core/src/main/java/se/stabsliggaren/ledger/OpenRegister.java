package se.stabsliggaren.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open the installation's register, once, as its post 1.
 *
 * @param register the origin of the new log
 * @param key the verifier key of the new log, which it introduces itself (proof.md, "Keys")
 */
public record OpenRegister(
        @TargetAggregateIdentifier String register,
        String key,
        String installation,
        String mark,
        Recorder recorder,
        Stamp stamp) {}
