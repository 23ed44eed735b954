/** Who vouches for whose register: heads of others that are cosigned here, and of this ledger that others cosigned. */
@NullMarked
package se.stabsliggaren.api.witness;

import org.jspecify.annotations.NullMarked;
