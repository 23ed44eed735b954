/** The top of the core: the logs as aggregates, their whole state, the commands they take and how they answer. */
@NullMarked
package se.stabsliggaren.ledger;

import org.jspecify.annotations.NullMarked;
