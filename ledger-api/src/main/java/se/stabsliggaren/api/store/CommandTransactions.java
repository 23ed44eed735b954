package se.stabsliggaren.api.store;

import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;

/**
 * Axon's transactions, of which that of a command is known to the {@link Receipts} of the command: an Error that breaks off
 * a unit of work before its commit makes Axon forget it, so that whoever sent the command has to end it.
 */
public final class CommandTransactions implements TransactionManager {

    private final TransactionManager transactions;

    public CommandTransactions(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Transaction startTransaction() {
        Transaction begun = transactions.startTransaction();
        return Receipts.ofCurrentCommand().map(command -> command.within(begun)).orElse(begun);
    }
}
