/** Tests of what a view keeps and of what counts in it as of a moment. */
@NullMarked
package se.stabsliggaren.projection.view;

import org.jspecify.annotations.NullMarked;
