/** Whom the ledger tells by itself that a post was recorded, in order, until they answered (webhooks.md). */
@NullMarked
package se.stabsliggaren.api.webhook;

import org.jspecify.annotations.NullMarked;
