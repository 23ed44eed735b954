package se.stabsliggaren.ledger;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.stabsliggaren.event.RegisterEvent;

/**
 * Open the installation's register, once, as its post 1.
 *
 * @param register the origin of the new log
 * @param key the verifier key of the new log, which it introduces itself (spec/keys.md)
 * @param carried what it takes over from the register it goes on for; empty when it is none's successor
 */
public record OpenRegister(
        @TargetAggregateIdentifier String register,
        String key,
        String installation,
        String mark,
        List<RegisterEvent> carried,
        Recorder recorder,
        RecordedAt stamp) {}
