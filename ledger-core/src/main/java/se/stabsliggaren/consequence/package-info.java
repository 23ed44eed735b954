/** Consequences for operations and people. */
@NullMarked
package se.stabsliggaren.consequence;

import org.jspecify.annotations.NullMarked;
