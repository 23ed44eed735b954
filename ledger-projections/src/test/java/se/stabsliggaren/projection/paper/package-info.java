/** Tests of what bounds a line on paper. */
@NullMarked
package se.stabsliggaren.projection.paper;

import org.jspecify.annotations.NullMarked;
