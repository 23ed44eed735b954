/** What was assessed and filed of each duty to report, and what of that does not fit together. */
@NullMarked
package se.stabsliggaren.duty;

import org.jspecify.annotations.NullMarked;
