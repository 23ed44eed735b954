/** Tests of the open points. */
@NullMarked
package se.stabsliggaren.projection.openpoints;

import org.jspecify.annotations.NullMarked;
