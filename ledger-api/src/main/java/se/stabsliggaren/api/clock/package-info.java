/** What the ledger's own clock records: that a limit has passed, that the machine's clock was moved. */
@NullMarked
package se.stabsliggaren.api.clock;

import org.jspecify.annotations.NullMarked;
