/** Tests of the rule packs and of counting by the calendar. */
@NullMarked
package se.stabsliggaren.projection.regime;

import org.jspecify.annotations.NullMarked;
