/** Tests of the timeline. */
@NullMarked
package se.stabsliggaren.projection.timeline;

import org.jspecify.annotations.NullMarked;
