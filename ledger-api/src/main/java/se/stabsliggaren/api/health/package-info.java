/** Whether the ledger can record, and what somebody should look at before it cannot (operations/health.md). */
@NullMarked
package se.stabsliggaren.api.health;

import org.jspecify.annotations.NullMarked;
