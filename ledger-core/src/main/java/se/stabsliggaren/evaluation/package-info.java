/** The evaluation. */
@NullMarked
package se.stabsliggaren.evaluation;

import org.jspecify.annotations.NullMarked;
