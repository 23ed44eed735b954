package se.stabsliggaren.ledger;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record these drafts in the register's log; all or none. */
public record RecordInRegister(
        @TargetAggregateIdentifier String register, List<Submission> submissions, RecordedAt stamp) {}
