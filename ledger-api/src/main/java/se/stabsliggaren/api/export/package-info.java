/** What is handed out of a ledger, so that it can be checked where the ledger is not (spec/bundle.md). */
@NullMarked
package se.stabsliggaren.api.export;

import org.jspecify.annotations.NullMarked;
