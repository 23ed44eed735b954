/** Tests of the decision log. */
@NullMarked
package se.stabsliggaren.projection.decisions;

import org.jspecify.annotations.NullMarked;
