/** The law as data: which duty to report was in force when, what starts its clock, how long it runs, and how sure we are of that. */
@NullMarked
package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.NullMarked;
