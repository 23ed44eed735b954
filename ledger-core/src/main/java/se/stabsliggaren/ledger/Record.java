package se.stabsliggaren.ledger;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Record these drafts in one incident's log: the one command of an incident. Each draft gets one {@link Outcome}, in
 * the same order.
 *
 * @param allOrNone true when one refusal refuses all
 * @param stamp when the ledger took them
 */
public record Record(
        @TargetAggregateIdentifier String log, List<Submission> submissions, boolean allOrNone, RecordedAt stamp) {}
