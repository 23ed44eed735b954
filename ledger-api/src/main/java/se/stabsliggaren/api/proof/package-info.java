/** What this ledger signs, and how anybody can be shown that a post stands in it (docs/spec). */
@NullMarked
package se.stabsliggaren.api.proof;

import org.jspecify.annotations.NullMarked;
