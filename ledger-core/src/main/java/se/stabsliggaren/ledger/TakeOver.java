package se.stabsliggaren.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.stabsliggaren.event.IncidentEvent.IncidentOpened;
import se.stabsliggaren.event.RegisterEvent.MoveNoted;

/**
 * Take an incident over whose log moved here: list it, introduce its key, and say so (spec/handover.md).
 *
 * @param register the register's origin
 * @param taken from where, and at which head
 * @param opening post 1 of the log
 * @param authority the short name of the one here that keeps it from now on
 * @param designation the label it has had, which it keeps where that is not given here
 */
public record TakeOver(
        @TargetAggregateIdentifier String register,
        MoveNoted taken,
        IncidentOpened opening,
        String authority,
        String designation,
        Recorder registrar,
        RecordedAt stamp) {}
