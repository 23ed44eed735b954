package se.stabsliggaren.api.store;

import org.axonframework.common.transaction.Transaction;

/** The transaction of one command, and how far it came. */
final class CommandTransaction implements Transaction {

    private final Transaction begun;
    private boolean open = true;
    private boolean committing;

    CommandTransaction(Transaction begun) {
        this.begun = begun;
    }

    @Override
    public void commit() {
        open = false;
        committing = true;
        begun.commit();
    }

    /** Does nothing when it was ended before. */
    @Override
    public void rollback() {
        if (open) {
            open = false;
            begun.rollback();
        }
    }

    boolean isOpen() {
        return open;
    }

    /** Whether its commit was begun, and may have succeeded whatever was thrown. */
    boolean mayBeCommitted() {
        return committing;
    }
}
