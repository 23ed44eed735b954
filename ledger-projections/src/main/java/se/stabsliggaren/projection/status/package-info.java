/** Answers how things stand: people first, then what is in force, then systems and the staff's own work. */
@NullMarked
package se.stabsliggaren.projection.status;

import org.jspecify.annotations.NullMarked;
