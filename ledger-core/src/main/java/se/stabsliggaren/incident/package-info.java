/** In which state an incident is, opened, closed or opened again, and what may follow then. */
@NullMarked
package se.stabsliggaren.incident;

import org.jspecify.annotations.NullMarked;
