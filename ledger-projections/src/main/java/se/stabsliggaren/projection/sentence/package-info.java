/** The one Swedish line by which an event is told, and what it calls the posts it refers to. */
@NullMarked
package se.stabsliggaren.projection.sentence;

import org.jspecify.annotations.NullMarked;
