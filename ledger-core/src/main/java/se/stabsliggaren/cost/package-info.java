/** Costs. */
@NullMarked
package se.stabsliggaren.cost;

import org.jspecify.annotations.NullMarked;
