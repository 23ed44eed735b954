/** How much of the ledger one sender can hold at a time, and what stays free whatever everybody sends. */
@NullMarked
package se.stabsliggaren.api.load;

import org.jspecify.annotations.NullMarked;
