/** Tests of what the ledger's own clock records. */
@NullMarked
package se.stabsliggaren.api.clock;

import org.jspecify.annotations.NullMarked;
