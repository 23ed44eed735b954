/** What is handed out of a ledger, so that it can be checked where the ledger is not (proof.md, "Bundle"). */
@NullMarked
package se.stabsliggaren.api.export;

import org.jspecify.annotations.NullMarked;
