package se.stabsliggaren.ledger;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import se.stabsliggaren.event.Text;

/**
 * Let another key of a log take over from the one before it (spec/keys.md).
 *
 * @param register the register's origin
 * @param of the log's origin; the register's own, too
 * @param key the new verifier key
 * @param generation one more than that of the key before it
 * @param size how many posts the log has; of the register itself the post that introduces the key is the last for the old one
 * @param reason why it is changed
 */
public record RotateKey(
        @TargetAggregateIdentifier String register,
        String of,
        String key,
        int generation,
        int size,
        Text reason,
        Recorder recorder,
        RecordedAt stamp) {}
