/** Duties to report. */
@NullMarked
package se.stabsliggaren.duty;

import org.jspecify.annotations.NullMarked;
