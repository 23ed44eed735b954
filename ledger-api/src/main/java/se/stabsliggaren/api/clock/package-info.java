/** What the ledger's own clock does: it records that a limit has passed and that the machine's clock was moved, and reminds. */
@NullMarked
package se.stabsliggaren.api.clock;

import org.jspecify.annotations.NullMarked;
