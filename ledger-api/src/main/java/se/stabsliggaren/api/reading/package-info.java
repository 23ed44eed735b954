/** How views are kept live and read, now or as of an earlier moment. */
@NullMarked
package se.stabsliggaren.api.reading;

import org.jspecify.annotations.NullMarked;
