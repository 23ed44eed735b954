/** Which decisions stand, and what a new one is told about itself. */
@NullMarked
package se.stabsliggaren.decision;

import org.jspecify.annotations.NullMarked;
