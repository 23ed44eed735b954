/** Answers what was decided, by whom, by what right, and whether it still holds: the decision log (beslutsloggen). */
@NullMarked
package se.stabsliggaren.projection.decisions;

import org.jspecify.annotations.NullMarked;
