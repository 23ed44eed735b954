/** What the evaluation report promises. */
@NullMarked
package se.stabsliggaren.projection.evaluation;

import org.jspecify.annotations.NullMarked;
