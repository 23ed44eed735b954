/** Which duties to report there are, whose clock runs since when, what was filed, and what the recipients call it. */
@NullMarked
package se.stabsliggaren.projection.duties;

import org.jspecify.annotations.NullMarked;
