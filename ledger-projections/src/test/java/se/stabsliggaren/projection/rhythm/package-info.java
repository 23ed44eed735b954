/** Tests of the rhythm of the staff. */
@NullMarked
package se.stabsliggaren.projection.rhythm;

import org.jspecify.annotations.NullMarked;
