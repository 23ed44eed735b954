/** What somebody may send before the ledger knows who it is, and how little of the ledger they can hold meanwhile. */
@NullMarked
package se.stabsliggaren.api.stranger;

import org.jspecify.annotations.NullMarked;
