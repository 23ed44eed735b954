package se.stabsliggaren.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Open the installation's register, once, as its post 1.
 *
 * @param register the origin of the new log
 */
public record OpenRegister(
        @TargetAggregateIdentifier String register, String installation, String mark, Recorder recorder, Stamp stamp) {}
