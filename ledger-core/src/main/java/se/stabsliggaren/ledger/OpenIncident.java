package se.stabsliggaren.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import se.stabsliggaren.event.Draft;
import se.stabsliggaren.event.IncidentEvent.IncidentContinued;

/**
 * Open an incident: a post in the register and the first posts of a log of its own, both or neither.
 *
 * @param register the register's origin
 * @param incident the new log's origin
 * @param key the verifier key of the new log, which the register introduces (spec/keys.md)
 * @param opening an {@code incident.opened}
 * @param continued which log it goes on for; null when it is none's successor
 * @param registrar who opens it, by the id made for the register
 * @param recorder the same, by the id made for the new log
 * @param request what a repeated request is recognised by; kept beside the register's post
 */
public record OpenIncident(
        @TargetAggregateIdentifier String register,
        String incident,
        String key,
        Draft opening,
        @Nullable IncidentContinued continued,
        Recorder registrar,
        Recorder recorder,
        @Nullable String request,
        RecordedAt stamp) {}
