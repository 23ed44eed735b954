/** Tests of the status board. */
@NullMarked
package se.stabsliggaren.projection.status;

import org.jspecify.annotations.NullMarked;
