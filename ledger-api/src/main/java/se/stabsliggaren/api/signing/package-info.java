/** What this ledger signs: the heads of its logs, by whose keys, and that no log ever has a second history (docs/spec). */
@NullMarked
package se.stabsliggaren.api.signing;

import org.jspecify.annotations.NullMarked;
