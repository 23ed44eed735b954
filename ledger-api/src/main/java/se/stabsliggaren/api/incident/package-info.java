/** The incidents a caller may know of: listed, opened, and played again in exercises. */
@NullMarked
package se.stabsliggaren.api.incident;

import org.jspecify.annotations.NullMarked;
